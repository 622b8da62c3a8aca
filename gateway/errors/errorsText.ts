import type { GraphQLFormattedError } from 'graphql';
import { countedBy, moreErrors } from '../../common/errors/moreErrors';

/** What the errors of one answer may take as text, in bytes. */
const MOST_BYTES = 40_000;

/**
 * The errors of an answer as JSON: all of them, or as many as 40 kB hold and one more, MORE_ERRORS, that tells how many
 * were left out.
 */
export function errorsText(errors: readonly GraphQLFormattedError[]): string {
  const texts: string[] = [];
  let bytes = 0;
  for (const error of errors) {
    const text = JSON.stringify(error);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MOST_BYTES) return `[${[...texts, more(errors.slice(texts.length))].join(',')}]`;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}

function more(errors: readonly GraphQLFormattedError[]): string {
  const count = errors.reduce((sum, error) => sum + countedBy(error), 0);
  return moreErrors(count)
    .map(({ message, extensions }) => JSON.stringify({ message, extensions }))
    .join();
}
