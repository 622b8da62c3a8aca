import { parse, type DocumentNode } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';

/**
 * The document of a text of at most so many tokens; null where it can't be parsed, which is left to the server, since it says
 * why. Throws OPERATION_TOO_LARGE, and OPERATION_TOO_DEEP where the parser's stack would not hold it.
 */
export function parseWithin(source: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(source, { noLocation: true, maxTokens });
  } catch (error) {
    if (error instanceof RangeError) throw maillageError('OPERATION_TOO_DEEP', 'brackets within brackets');
    if (error instanceof Error && error.message.includes('Parsing aborted'))
      throw maillageError('OPERATION_TOO_LARGE', `more than ${maxTokens} tokens`);
    return null;
  }
}
