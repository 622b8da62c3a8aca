import type { GatewayExecutionResult } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';

type Path = readonly (string | number)[];

/** A value that a subgraph gave and the public schema forbids, as @apollo/gateway notes it. */
interface Completion {
  readonly message: string;
  readonly path?: Path;
}

/**
 * The result with an error SUBGRAPH_INVALID_DATA for each value that had to be dropped because it does not fit the schema. @apollo/gateway notes
 * them under extensions.valueCompletion and otherwise answers null in silence; where a subgraph's own error already
 * explains the null, that error is enough.
 */
export function withCompletionErrors(result: GatewayExecutionResult): GatewayExecutionResult {
  const { valueCompletion, ...extensions } = result.extensions ?? {};
  if (valueCompletion === undefined) return result;
  const { data, errors } = result;
  const known = errors ?? [];
  const silent = (valueCompletion as Completion[]).filter(
    ({ path }) => !known.some((error) => explains(error, path)),
  );
  return {
    ...(data === undefined ? {} : { data }),
    errors: [...known, ...silent.map(completionError)],
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
}

/** Whether an error lies on the way to a dropped value, or below it: then it says why the value is not there. */
function explains({ path: of }: { readonly path?: Path | undefined }, path: Path | undefined): boolean {
  if (of === undefined || path === undefined) return true;
  return of.slice(0, path.length).every((key, place) => key === path[place]);
}

function completionError({ message, path }: Completion): GraphQLError {
  const extensions = { code: 'SUBGRAPH_INVALID_DATA' };
  return new GraphQLError(message, { extensions, ...(path === undefined ? {} : { path }) });
}
