import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';

/** A value that a subgraph gave and the public schema forbids, as @apollo/gateway notes it. */
interface Completion {
  readonly message: string;
  readonly path?: readonly (string | number)[];
}

/**
 * The result with an error for each value that had to be dropped because it does not fit the schema. @apollo/gateway notes
 * them under extensions.valueCompletion and otherwise answers null in silence; where a subgraph's own error already
 * explains the null, that error is enough.
 */
export function withCompletionErrors(result: GatewayExecutionResult): GatewayExecutionResult {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (valueCompletion === undefined) return result;
  const { data, errors } = result;
  const explained = errors !== undefined && errors.length > 0;
  return {
    ...(data === undefined ? {} : { data }),
    errors: explained ? errors : (valueCompletion as Completion[]).map(completionError),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
}

function completionError({ message, path }: Completion): GraphQLError {
  return new GraphQLError(message, { ...(path === undefined ? {} : { path }) });
}
