import type { GraphQLError } from 'graphql';
import type { ErrorCode } from './errorTable';
import { maillageError } from './maillageError';

/** The error for a value that breaks a rule; the hint says what the value in hand suggests ("Did you mean …?"). */
export function badInput(code: ErrorCode, value: unknown, hint?: string): GraphQLError {
  return maillageError(code, value, { hint });
}
