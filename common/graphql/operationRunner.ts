import type {
  DocumentNode,
  ExecutionResult,
  FormattedExecutionResult,
  GraphQLError,
  GraphQLSchema,
} from 'graphql';
import { OvertakenError } from '../datasets/OvertakenError';
import { maillageError } from '../errors/maillageError';
import { moreErrors } from '../errors/moreErrors';
import { AnswerRoom, MOST_DATA_CHARACTERS, MOST_EXECUTED_CHARACTERS } from './AnswerRoom';
import { executeWithin } from './boundedExecution';
import type { CompiledResult } from './compiled/compileOperation';
import { documentCache, type ValidDocument } from './documentCache';
import { hiddenErrors, type ReportInternal } from './hiddenErrors';

/** A load that overtakes a request makes it start again with a new context, but not for ever. */
const MOST_ANSWERS = 3;

/** A GraphQL request as the GraphQL-over-HTTP specification shapes it. */
export interface OperationRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
  readonly operationName?: string | null | undefined;
  /** Ends the work on it: what is not begun by then is not read. */
  readonly clientLeft?: { readonly byNow: () => boolean } | undefined;
}

/** What runs operations on one schema. */
export interface RunnableSchema {
  readonly schema: GraphQLSchema;
  /** Loaders and the like; a new one for each request. */
  readonly createContext: () => object;
  readonly onError: ReportInternal;
}

/** What nobody reads. */
const LEFT: ExecutionResult = { errors: [maillageError('SUBGRAPH_UNAVAILABLE', 'the client left')] };

/** Stands for a result that has no room in an answer: it was made to so many characters. */
export function tooLarge(characters: number): FormattedExecutionResult {
  return { errors: [errorOfSize(characters).toJSON()] };
}

/**
 * A function that answers requests on a schema with a result ready for JSON; request errors come back in it. A query runs compiled, and on
 * graphql-js where that can't be done. One that would have more than 2.5 million characters, or 100 000 where graphql-js answers, is not made:
 * ANSWER_TOO_LARGE is all that is told.
 */
export function operationRunner(
  runnable: RunnableSchema,
): (request: OperationRequest) => Promise<FormattedExecutionResult> {
  const prepared = documentCache(runnable.schema);
  const shown = hiddenErrors(runnable.onError);
  return async (request) => {
    const found = prepared(request.query);
    if (found.errors !== null) return { errors: found.errors.map((error) => error.toJSON()) };
    let result = await answered(runnable, found, request);
    for (let again = 1; again < MOST_ANSWERS && isOvertaken(result); again += 1)
      result = await answered(runnable, found, request);
    const { errors, ...rest } = result;
    return errors === undefined ? rest : { ...rest, errors: errors.map(shown) };
  };
}

function errorOfSize(characters: number): GraphQLError {
  return maillageError('ANSWER_TOO_LARGE', characters);
}

async function answered(
  runnable: RunnableSchema,
  { compiled, document }: ValidDocument,
  request: OperationRequest,
): Promise<ExecutionResult> {
  const { variables, operationName, clientLeft } = request;
  const hasLeft = (): boolean => clientLeft?.byNow() === true;
  if (hasLeft()) return LEFT;
  const run = compiled(operationName ?? null);
  const room = new AnswerRoom();
  const result = (await run?.(variables ?? {}, runnable.createContext(), { hasLeft, room })) ?? null;
  if (result !== null) return told(result);
  if (hasLeft()) return LEFT;
  if (room.isExceeded) return { errors: [errorOfSize(MOST_DATA_CHARACTERS)] };
  // What came to more than graphql-js may make would do so again.
  const executed =
    room.taken > MOST_EXECUTED_CHARACTERS ? null : await executeHere(runnable, document, request);
  return executed ?? { errors: [errorOfSize(MOST_EXECUTED_CHARACTERS)] };
}

function told({ data, errors, errorsLeftOut }: CompiledResult): ExecutionResult {
  return errors.length === 0 ? { data } : { data, errors: [...errors, ...moreErrors(errorsLeftOut)] };
}

/** Null where the answer would be too large. */
function executeHere(
  { schema, createContext }: RunnableSchema,
  document: DocumentNode,
  { variables, operationName }: OperationRequest,
): Promise<ExecutionResult | null> {
  return executeWithin(new AnswerRoom(MOST_EXECUTED_CHARACTERS), {
    schema,
    document,
    variableValues: variables ?? {},
    operationName: operationName ?? null,
    contextValue: createContext(),
  });
}

function isOvertaken({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof OvertakenError);
}
