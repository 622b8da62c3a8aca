import { parse, type DocumentNode } from 'graphql';
import { maillageError } from '../../common/errors/maillageError';
import { measureDocument } from './measureDocument';

/** The largest operations that are answered. The playground's introspection has about 400 tokens and a depth of 15. */
export const DOCUMENT_LIMITS = { tokens: 5_000, depth: 20, selections: 5_000 } as const;

/**
 * Refuses a document that is too large before anything works on it: throws OPERATION_TOO_LARGE (tokens, fields with
 * fragments spread) or OPERATION_TOO_DEEP. A document that can't be parsed is left to the server, which says why.
 */
export function checkDocument(source: string): void {
  const document = parseWithin(source);
  if (document === null) return;
  const { depth, selections } = measureDocument(document);
  if (depth > DOCUMENT_LIMITS.depth) throw maillageError('OPERATION_TOO_DEEP', depth);
  if (selections > DOCUMENT_LIMITS.selections) throw maillageError('OPERATION_TOO_LARGE', selections);
}

function parseWithin(source: string): DocumentNode | null {
  try {
    return parse(source, { noLocation: true, maxTokens: DOCUMENT_LIMITS.tokens });
  } catch (error) {
    if (error instanceof Error && error.message.includes('Parsing aborted')) {
      throw maillageError('OPERATION_TOO_LARGE', `more than ${DOCUMENT_LIMITS.tokens} tokens`);
    }
    return null;
  }
}
