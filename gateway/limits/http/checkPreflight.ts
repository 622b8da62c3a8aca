import type { IncomingHttpHeaders } from 'node:http';
import { maillageError } from '../../../common/errors/maillageError';

/** Content types that a page may send to another origin without asking (Fetch standard, "CORS-safelisted request-header"). */
const SIMPLE_TYPES: readonly string[] = [
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'text/plain',
];

/** Headers that no page can send to another origin without asking it first; Apollo's clients send them. */
const ASKED_FIRST = ['x-apollo-operation-name', 'apollo-require-preflight'] as const;

/**
 * Throws PREFLIGHT_REQUIRED for a request that a page of another origin can send without a preflight: in a browser that is signed in
 * somewhere, anybody could send it. Like Apollo Server's prevention of forged requests, but for every way of answering.
 */
export function checkPreflight(headers: IncomingHttpHeaders): void {
  if (isAskedFirst(headers['content-type'])) return;
  if (ASKED_FIRST.some((name) => (headers[name] ?? '') !== '')) return;
  throw maillageError('PREFLIGHT_REQUIRED', headers['content-type'] ?? 'no content-type');
}

/** Whether a content type makes browsers ask first: any that has the form of a media type (RFC 9110, 8.3.1) and is not simple. */
function isAskedFirst(contentType: string | undefined): boolean {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  return /^[\w!#$%&'*+.^`|~-]+\/[\w!#$%&'*+.^`|~-]+$/.test(type) && !SIMPLE_TYPES.includes(type);
}
