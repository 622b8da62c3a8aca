import {
  type DocumentNode,
  type ExecutionResult,
  type FormattedExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { OvertakenError } from '../datasets/OvertakenError';
import { maillageError } from '../errors/maillageError';
import { AnswerRoom, MOST_DATA_CHARACTERS, MOST_EXECUTED_CHARACTERS } from './AnswerRoom';
import { executeWithin } from './boundedExecution';
import { documentCache } from './documentCache';
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
const LEFT: FormattedExecutionResult = {
  errors: [maillageError('SUBGRAPH_UNAVAILABLE', 'the client left').toJSON()],
};

/** Stands for a result that has no room in an answer: it was made to so many characters. */
export function tooLarge(characters: number): FormattedExecutionResult {
  return { errors: [maillageError('ANSWER_TOO_LARGE', characters).toJSON()] };
}

/**
 * A function that answers requests on a schema with a result ready for JSON; request errors come back in it. A query runs
 * compiled, and on graphql-js where anything in that goes wrong: errors are graphql-js's own.
 * One that would have more than 2.5 million characters, or a million where graphql-js answers, is not made: ANSWER_TOO_LARGE is all that is told.
 */
export function operationRunner(
  runnable: RunnableSchema,
): (request: OperationRequest) => Promise<FormattedExecutionResult> {
  const prepared = documentCache(runnable.schema);
  const shown = hiddenErrors(runnable.onError);
  return async (request) => {
    const found = prepared(request.query);
    if (found.errors !== null) return { errors: found.errors.map((error) => error.toJSON()) };
    const { variables, operationName } = request;
    const run = found.compiled(operationName ?? null);
    const hasLeft = (): boolean => request.clientLeft?.byNow() === true;
    if (hasLeft()) return LEFT;
    const room = new AnswerRoom();
    const data = (await run?.(variables ?? {}, runnable.createContext(), { hasLeft, room })) ?? null;
    if (data !== null) return { data };
    if (hasLeft()) return LEFT;
    if (room.isExceeded) return tooLarge(MOST_DATA_CHARACTERS);
    // What came to more than graphql-js may make would do so again.
    if (room.taken > MOST_EXECUTED_CHARACTERS) return tooLarge(MOST_EXECUTED_CHARACTERS);
    return formatted(await executed(runnable, found.document, request), shown);
  };
}

function formatted(
  result: ExecutionResult | null,
  shown: ReturnType<typeof hiddenErrors>,
): FormattedExecutionResult {
  if (result === null) return tooLarge(MOST_EXECUTED_CHARACTERS);
  const { errors, ...rest } = result;
  return errors === undefined ? rest : { ...rest, errors: errors.map(shown) };
}

/** Null where the answer would be too large. */
async function executed(
  runnable: RunnableSchema,
  document: DocumentNode,
  { variables, operationName }: OperationRequest,
): Promise<ExecutionResult | null> {
  const answer = (): Promise<ExecutionResult | null> =>
    executeWithin(new AnswerRoom(MOST_EXECUTED_CHARACTERS), {
      schema: runnable.schema,
      document,
      variableValues: variables ?? {},
      operationName: operationName ?? null,
      contextValue: runnable.createContext(),
    });
  let result = await answer();
  for (let again = 1; again < MOST_ANSWERS && result !== null && isOvertaken(result); again += 1)
    result = await answer();
  return result;
}

function isOvertaken({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ originalError }) => originalError instanceof OvertakenError);
}
