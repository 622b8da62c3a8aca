import {
  execute,
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql';
import { OvertakenError } from '../datasets/OvertakenError';
import { badInput } from '../errors/badInput';
import { documentCache } from './documentCache';

/** A load that overtakes a request makes it start again with a new context, but not for ever. */
const MOST_ANSWERS = 3;

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
  readonly onError: ReportInternal;
}

/** Told of an error that is not the client's doing, with the id that the client is given. */
type ReportInternal = (id: string, error: Error) => void;

/**
 * A function that answers requests on a schema with a result ready for JSON; request errors come back in it. A query runs
 * compiled, and on graphql-js where anything in that goes wrong: errors are graphql-js's own.
 */
export function operationRunner(
  runnable: RunnableSchema,
): (request: OperationRequest) => Promise<FormattedExecutionResult> {
  const prepared = documentCache(runnable.schema);
  return async (request) => {
    const found = prepared(request.query);
    if (found.errors !== null) return { errors: found.errors.map((error) => error.toJSON()) };
    const { variables, operationName } = request;
    const run = found.compiled(operationName ?? null);
    const data = (await run?.(variables ?? {}, runnable.createContext())) ?? null;
    return data === null ? executed(runnable, found.document, request) : { data };
  };
}

async function executed(
  runnable: RunnableSchema,
  document: DocumentNode,
  { variables, operationName }: OperationRequest,
): Promise<FormattedExecutionResult> {
  const answer = async (): Promise<ExecutionResult> =>
    execute({
      schema: runnable.schema,
      document,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      contextValue: runnable.createContext(),
    });
  let result = await answer();
  for (let again = 1; again < MOST_ANSWERS && isOvertaken(result); again += 1) result = await answer();
  return formatted(result, runnable.onError);
}

function isOvertaken({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof OvertakenError);
}

function formatted({ errors, ...rest }: ExecutionResult, onError: ReportInternal): FormattedExecutionResult {
  return errors === undefined ? rest : { ...rest, errors: errors.map((error) => shown(error, onError)) };
}

/** An error with a code is meant for the client. Any other is our own failure: it goes to the log, and an id goes out. */
function shown(error: GraphQLError, onError: ReportInternal): GraphQLFormattedError {
  if (error.extensions['code'] !== undefined) return error.toJSON();
  const errorId = crypto.randomUUID();
  onError(errorId, error.originalError ?? error);
  const { message, extensions } = badInput('INTERNAL_SERVER_ERROR', `error ${errorId}`);
  return {
    message,
    ...(error.path === undefined ? {} : { path: error.path }),
    extensions: { code: extensions['code'], errorId },
  };
}
