import { GraphQLError } from 'graphql';
import { errorTable, type ErrorCode } from './errorTable';

const LONGEST_VALUE = 80;

/** The error for a value that breaks a rule: message of rule, value and fix; extensions with the code and the value. */
export function badInput(code: ErrorCode, value: unknown, hint?: string): GraphQLError {
  const { rule, fix } = errorTable[code];
  const shown = shownValue(value);
  const advice = hint === undefined ? fix : `${hint} ${fix}`;
  return new GraphQLError(`${rule}, got ${shown}. ${advice}`, {
    extensions: { code, value: shown },
  });
}

/** The value as it stands in a message: JSON, cut after 80 characters so that an error stays readable. */
export function shownValue(value: unknown): string {
  if (typeof value === 'string' && value.length > LONGEST_VALUE) {
    return JSON.stringify(`${value.slice(0, LONGEST_VALUE)}…`);
  }
  const text = value === undefined ? 'undefined' : JSON.stringify(value);
  return text.length <= LONGEST_VALUE + 2 ? text : `${text.slice(0, LONGEST_VALUE)}…`;
}
