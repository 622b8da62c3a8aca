import { GraphQLError } from 'graphql';

/** Of a plan that was given up, not of one that can't be made. */
const PASSING: ReadonlySet<string> = new Set(['AbortError', 'TimeoutError']);

/**
 * Whether an operation that could not be prepared will fail again: where no plan exists for it, but not where one was not found
 * in time.
 */
export function isLastingFailure(error: unknown): boolean {
  if (error instanceof GraphQLError) return error.extensions['code'] !== 'OPERATION_PLAN_TIMEOUT';
  if (!(error instanceof Error) || PASSING.has(error.name)) return false;
  return !/^the native planner (ended|rests)/.test(error.message);
}
