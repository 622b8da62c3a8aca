import { execute, type ExecutionResult, type FormattedExecutionResult, type GraphQLSchema } from 'graphql';
import { documentCache } from './documentCache';

/** A GraphQL request as the GraphQL-over-HTTP specification shapes it. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
}

/** What runs operations on one schema. */
export interface RunnableSchema {
  readonly schema: GraphQLSchema;
  /** Loaders and the like; a new one for each request. */
  readonly createContext: () => object;
  /** Told of errors that are not the client's doing. */
  readonly onError: (error: Error) => void;
}

/** A function that answers requests on a schema with a result ready for JSON; request errors come back in it. */
export function operationRunner(
  runnable: RunnableSchema,
): (request: OperationRequest) => Promise<FormattedExecutionResult> {
  const prepared = documentCache(runnable.schema);
  return async (request) => {
    const { document, errors } = prepared(request.query);
    if (errors !== null) return { errors: errors.map((error) => error.toJSON()) };
    const result = await execute({
      schema: runnable.schema,
      document,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
      contextValue: runnable.createContext(),
    });
    report(result, runnable.onError);
    return formatted(result);
  };
}

function report(result: ExecutionResult, onError: (error: Error) => void): void {
  for (const { originalError, extensions } of result.errors ?? []) {
    if (originalError && extensions['code'] === undefined) onError(originalError);
  }
}

function formatted({ errors, ...rest }: ExecutionResult): FormattedExecutionResult {
  return errors === undefined ? rest : { ...rest, errors: errors.map((error) => error.toJSON()) };
}
