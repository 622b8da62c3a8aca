import { maillageError } from '../../common/errors/maillageError';
import type { Parameters } from '../limits/requestParameters';
import { documentName, type DocumentName } from './documentName';
import type { KeptTexts } from './KeptTexts';
import { persistedQueryNotFound } from './persistedQueryNotFound';
import { sha256Hex } from './sha256Hex';
import type { TrustedDocuments } from './TrustedDocuments';

/** Where documents are found. */
export interface DocumentSources {
  readonly kept: KeptTexts;
  /** Null: no list of trusted documents. */
  readonly trusted: TrustedDocuments | null;
}

/** What a request asks for. */
export interface ResolvedDocument {
  readonly text: string;
  /** Whether the text is to be kept under its hash, once it is known to be valid. */
  readonly isNew: boolean;
}

/**
 * A function that finds the text which a request asks for, by its name or as it stands; null where there is neither, which the
 * server refuses. Throws PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_MISMATCH, PERSISTED_QUERY_INVALID, and where only a list is
 * trusted, DOCUMENT_NOT_TRUSTED.
 */
export function documentResolver(
  sources: DocumentSources,
): (parameters: Parameters) => ResolvedDocument | null {
  return (parameters) => {
    const { query } = parameters;
    const name = documentName(parameters);
    if (typeof query === 'string' && query !== '') return given(query, name, sources);
    if (name === null) return null;
    if (query !== undefined && query !== null && query !== '') throw maillageError('BAD_REQUEST', query);
    return { text: named(name.id, sources), isNew: false };
  };
}

function given(text: string, name: DocumentName | null, sources: DocumentSources): ResolvedDocument {
  const { trusted } = sources;
  const isNew = name?.isBinding === true && !isTrustedName(name.id, text, trusted);
  if (isNew && withoutPrefix(name.id) !== sha256Hex(text))
    throw maillageError('PERSISTED_QUERY_MISMATCH', name.id);
  if (trusted?.only !== true) return { text, isNew };
  if (!trusted.trusts(text)) throw maillageError('DOCUMENT_NOT_TRUSTED', text);
  return { text, isNew: false };
}

function named(id: string, { trusted, kept }: DocumentSources): string {
  const text = trusted?.named(id);
  if (text !== undefined) return text;
  if (trusted?.only === true) throw maillageError('DOCUMENT_NOT_TRUSTED', id);
  const found = kept.find(withoutPrefix(id));
  if (found === undefined) throw persistedQueryNotFound(id);
  return found;
}

/** An id of the manifest need not be the hash of its text. */
function isTrustedName(id: string, text: string, trusted: TrustedDocuments | null): boolean {
  return trusted?.named(id) === text;
}

function withoutPrefix(id: string): string {
  return id.replace(/^sha256:/, '');
}
