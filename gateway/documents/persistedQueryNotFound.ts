import { GraphQLError } from 'graphql';
import { shownValue } from '../../common/errors/shownValue';

/**
 * The answer to a hash that is not known: clients take it as a request to send the text too. They know it by its code, older ones
 * by its message, which therefore says no more than that.
 */
export function persistedQueryNotFound(id: string): GraphQLError {
  return new GraphQLError('PersistedQueryNotFound', {
    extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', value: shownValue(id) },
  });
}
