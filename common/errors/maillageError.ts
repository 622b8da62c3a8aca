import { GraphQLError } from 'graphql';
import { errorTable, type ErrorCode } from './errorTable';
import { shownValue } from './badInput';

/** What an error may carry beside its code. */
export interface ErrorDetails {
  /** Kept for the log, never shown to a client. */
  readonly cause?: unknown;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * An error that ends a request: message of rule, value and fix, the code, and the HTTP status of the table, which the
 * server answers with.
 */
export function maillageError(code: ErrorCode, value: unknown, details: ErrorDetails = {}): GraphQLError {
  const { rule, fix, status } = errorTable[code];
  const originalError = details.cause === undefined ? undefined : asError(details.cause);
  return new GraphQLError(`${rule}, got ${shownValue(value)}. ${fix}`, {
    ...(originalError === undefined ? {} : { originalError }),
    extensions: { code, value: shownValue(value), http: { status }, ...details.extensions },
  });
}

function asError(cause: unknown): Error {
  return cause instanceof Error ? cause : new Error(String(cause));
}
