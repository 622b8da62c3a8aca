import { errors } from 'undici';
import { BusyError } from './BusyError';
import { CallTimeoutError } from './CallTimeoutError';
import { ConnectionError } from './ConnectionError';

const FAULTS = [ConnectionError, BusyError, errors.SocketError, errors.ConnectTimeoutError];
const SLOW = [errors.HeadersTimeoutError, errors.BodyTimeoutError];

/**
 * Whether a call failed because the subgraph can't be reached or keeps its callers waiting. Not where the client left or was in a
 * hurry or others held too much, and not for an answer that is none: it may be the query that makes it too large.
 */
export function isSubgraphsFault(error: Error, limitMs: number): boolean {
  if (error instanceof CallTimeoutError) return error.milliseconds >= limitMs;
  return [...FAULTS, ...SLOW].some((type) => error instanceof type);
}
