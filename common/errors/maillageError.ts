import { GraphQLError } from 'graphql';
import { errorTable, type ErrorCode } from './errorTable';
import { shownValue } from './badInput';

/** What an error may carry beside its code. */
export interface ErrorDetails {
  /** Kept for the log, never shown to a client. */
  readonly cause?: unknown;
}

/**
 * An error of the table with its cause: message of rule, value and fix; extensions with the code and the value. Where it
 * ends a whole request, the server answers with the status of the table.
 */
export function maillageError(code: ErrorCode, value: unknown, details: ErrorDetails = {}): GraphQLError {
  const { rule, fix } = errorTable[code];
  const originalError = details.cause === undefined ? undefined : asError(details.cause);
  return new GraphQLError(`${rule}, got ${shownValue(value)}. ${fix}`, {
    ...(originalError === undefined ? {} : { originalError }),
    extensions: { code, value: shownValue(value) },
  });
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
