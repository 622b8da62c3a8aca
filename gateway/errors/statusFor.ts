import { errorTable, type ErrorCode } from '../../common/errors/errorTable';
import { acceptsByName, GRAPHQL_RESPONSE, JSON_TYPE } from './acceptsByName';

/** A request with one of these is no well-formed GraphQL request, whatever its operation. */
const BADLY_FORMED: readonly ErrorCode[] = [
  'BAD_REQUEST',
  'PERSISTED_QUERY_INVALID',
  'PERSISTED_QUERY_MISMATCH',
];

/**
 * The status of an answer that is nothing but an error, for a client's header Accept. One that asks for application/json by name
 * may take any other status than 200 for that of a proxy, so it gets 200 where the mistake lies in the operation and not in the
 * request (GraphQL over HTTP, "application/json"). All others get the status of the table.
 */
export function statusFor(code: ErrorCode, accept: string | undefined): number {
  const { status } = errorTable[code];
  if (acceptsByName(accept, GRAPHQL_RESPONSE)) return status;
  // Clients with automatic persisted queries look for the code in answers with status 200, as Apollo Server gives them.
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return 200;
  const isOperation = status === 400 && !BADLY_FORMED.includes(code);
  return isOperation && acceptsByName(accept, JSON_TYPE) ? 200 : status;
}
