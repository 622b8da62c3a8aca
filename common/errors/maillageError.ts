import { GraphQLError } from 'graphql';
import type { ErrorDefinition } from './ErrorDefinition';
import { errorTable, type ErrorCode } from './errorTable';
import { shownValue } from './shownValue';

/** What an error may carry beside its code and value. */
export interface ErrorDetails {
  /** Kept for the log, never shown to a client. */
  readonly cause?: unknown;
  /** Said before the fix: what this very value suggests. */
  readonly hint?: string | undefined;
}

/**
 * An error of the table: message of rule, value and fix; extensions with the code and the value. Where it ends a whole
 * request, the server answers with the status of the table.
 */
export function maillageError(code: ErrorCode, value: unknown, details: ErrorDetails = {}): GraphQLError {
  const { rule, fix, beforeValue = 'got' }: ErrorDefinition = errorTable[code];
  const shown = shownValue(value);
  const advice = details.hint === undefined ? fix : `${details.hint} ${fix}`;
  return new GraphQLError(`${rule}, ${beforeValue} ${shown}. ${advice}`, {
    ...(details.cause === undefined ? {} : { originalError: asError(details.cause) }),
    extensions: { code, value: shown },
  });
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
