import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { maillageError } from './maillageError';

/** The error MORE_ERRORS for errors that are left out of an answer; none where none are. */
export function moreErrors(count: number): GraphQLError[] {
  return count === 0 ? [] : [maillageError('MORE_ERRORS', `${count} more`)];
}

/** How many errors one of an answer stands for: more than one where it is MORE_ERRORS. */
export function countedBy({ extensions }: GraphQLFormattedError): number {
  const value = extensions?.['code'] === 'MORE_ERRORS' ? extensions['value'] : null;
  const count = Number(/\d+/.exec(String(value))?.[0]);
  return Number.isNaN(count) ? 1 : count;
}
