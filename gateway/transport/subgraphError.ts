import type { GraphQLError } from 'graphql';
import { errors } from 'undici';
import { maillageError } from '../../common/errors/maillageError';
import { CallTimeoutError } from './CallTimeoutError';
import { CutShortError } from './CutShortError';
import { InvalidResponseError } from './InvalidResponseError';

const TIMEOUTS = [CallTimeoutError, CutShortError, errors.HeadersTimeoutError, errors.BodyTimeoutError];
const INVALID = [InvalidResponseError, errors.HTTPParserError, errors.ResponseExceededMaxSizeError];

/**
 * The error of the table for a call that failed: SUBGRAPH_TIMEOUT, SUBGRAPH_INVALID_RESPONSE, or SUBGRAPH_UNAVAILABLE for all
 * that kept the call from reaching the subgraph or its answer from coming back. It names the subgraph alone.
 */
export function subgraphError(name: string, cause: unknown): GraphQLError {
  if (TIMEOUTS.some((type) => cause instanceof type))
    return maillageError('SUBGRAPH_TIMEOUT', name, { cause });
  if (INVALID.some((type) => cause instanceof type))
    return maillageError('SUBGRAPH_INVALID_RESPONSE', name, { cause });
  return maillageError('SUBGRAPH_UNAVAILABLE', name, { cause });
}
