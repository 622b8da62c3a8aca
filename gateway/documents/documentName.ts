import { maillageError } from '../../common/errors/maillageError';
import { persistedQueryIn } from './persistedQueryIn';
import type { Parameters } from '../limits/requestParameters';

/** How a request names the document that it asks for. */
export interface DocumentName {
  /** An id of the list of trusted documents, or a SHA-256, with or without `sha256:` before it. */
  readonly id: string;
  /** Whether a text that is sent along must be that document: not for `id`, which means other things to other clients. */
  readonly isBinding: boolean;
}

/**
 * The name of a document in the parameters of a request, in this order: `documentId` (GraphQL over HTTP, "Persisted Documents"),
 * `extensions.persistedQuery.sha256Hash` (Apollo), `id` (Relay); null for none. Throws PERSISTED_QUERY_INVALID.
 */
export function documentName(parameters: Parameters): DocumentName | null {
  const { documentId, id } = parameters;
  const hash = persistedQueryIn(parameters);
  if (documentId !== undefined && documentId !== null) {
    if (!isName(documentId)) throw maillageError('PERSISTED_QUERY_INVALID', documentId);
    return { id: documentId, isBinding: true };
  }
  if (hash !== null) return { id: hash, isBinding: true };
  return isName(id) ? { id, isBinding: false } : null;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
