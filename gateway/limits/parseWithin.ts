import { parse, type DocumentNode, type GraphQLError } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import { bracketsWithin } from './bracketsWithin';
import { DOCUMENT_LIMITS } from './checkDocument';

/**
 * The document of a text of at most so many tokens; null where it can't be parsed, which is left to the server, since it says
 * why. Throws OPERATION_TOO_LARGE, and OPERATION_TOO_DEEP where the parser's stack would not hold it.
 */
export function parseWithin(source: string, maxTokens: number): DocumentNode | null {
  try {
    return parse(source, { noLocation: true, maxTokens });
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(source, maxTokens);
    if (error instanceof Error && error.message.includes('Parsing aborted'))
      throw maillageError('OPERATION_TOO_LARGE', `more than ${maxTokens} tokens`);
    return null;
  }
}

function tooDeep(source: string, maxTokens: number): GraphQLError {
  const count = bracketsWithin(source, maxTokens);
  const value = `at least ${count} brackets within each other, of ${DOCUMENT_LIMITS.nesting} at most`;
  return maillageError('OPERATION_TOO_DEEP', value);
}
