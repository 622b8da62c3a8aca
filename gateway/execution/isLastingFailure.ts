import { GraphQLError } from 'graphql';

/**
 * Whether an operation that could not be prepared will fail again: where no plan exists for it, but not where one was not found
 * in time.
 */
export function isLastingFailure(error: unknown): boolean {
  if (error instanceof GraphQLError) return error.extensions['code'] !== 'OPERATION_PLAN_TIMEOUT';
  return error instanceof Error && error.name !== 'AbortError' && error.name !== 'TimeoutError';
}
