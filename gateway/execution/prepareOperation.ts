import type { GraphQLError, GraphQLSchema } from 'graphql';
import type { CompiledResult } from '../../common/graphql/compiled/compileOperation';
import { variableCoercer } from '../../common/graphql/compiled/variableCoercer';
import { moreErrors } from '../../common/errors/moreErrors';
import type { AnswerWriter } from '../answer/AnswerWriter';
import { coercedVariables, type Coercion } from './coercedVariables';
import type { Operation } from './Operation';
import type { Introspect } from './introspect';
import { operationIn } from './operationIn';
import { MOST_ERRORS } from './plan/addErrors';
import type { Run } from './plan/Run';
import { setOwn } from './plan/setOwn';
import type { StepFor } from './plannedSteps';
import type { OperationCall, OperationResult, PreparedOperation } from './PreparedOperation';
import { errorsByClientKeys } from './errorsByClientKeys';
import { WrittenData } from './WrittenData';

/** How long an operation may take in all, in milliseconds; each call to a subgraph gets what is left of it. */
export const OPERATION_MS = 30_000;

/** The compiled parts of an operation. */
export interface OperationParts extends Omit<PreparedOperation, 'execute'> {
  readonly operation: Operation;
  /** The public schema. */
  readonly schema: GraphQLSchema;
  readonly stepFor: StepFor;
  /** Where data stand under another key than the client's: that key, by the client's. */
  readonly dataKeys: ReadonlyMap<string, string>;
  /** Null: the operation asks for no introspection. */
  readonly introspect: Introspect | null;
  readonly write: AnswerWriter;
}

/** An operation ready to be executed again and again: variables are checked, the plan is run, the answer is written. */
export function prepareOperation(parts: OperationParts): PreparedOperation {
  const { operation, schema, stepFor, introspect, write, dataKeys, ...known } = parts;
  const definitions = operation.definition.variableDefinitions ?? [];
  const coerce = variableCoercer(schema, definitions);
  const inClientsTerms = errorsByClientKeys(dataKeys);
  return {
    ...known,
    execute: async (call) => {
      const quickly = coerce(call.variables);
      const { coerced, errors } =
        quickly === null ? coercedVariables(schema, definitions, call.variables) : { coerced: quickly };
      if (errors !== undefined) return { errors: errorsInDocument(call, schema) ?? errors };
      const run = startRun(call, coerced);
      const step = await stepFor(coerced);
      await step(run);
      if (introspect !== null) addIntrospected(run, await introspect(coerced), dataKeys);
      return written({ ...run, errors: inClientsTerms(run.errors) }, write);
    },
  };
}

/** Adds what was found of the schema to a run, under the keys of its data. */
function addIntrospected(run: Run, found: CompiledResult, dataKeys: OperationParts['dataKeys']): void {
  for (const [key, value] of Object.entries(found.data ?? {}))
    setOwn(run.data, dataKeys.get(key) ?? key, value);
  const told = found.errors.slice(0, Math.max(0, MOST_ERRORS - run.errors.length));
  run.errors.push(...told);
  run.errorsLeftOut += found.errorsLeftOut + found.errors.length - told.length;
}

/** The errors with their places in the client's text; undefined where it is not known. */
function errorsInDocument(
  { document, operationName, variables }: OperationCall,
  schema: GraphQLSchema,
): Coercion['errors'] {
  if (document === undefined) return undefined;
  const { definition } = operationIn(document, operationName ?? null);
  return coercedVariables(schema, definition.variableDefinitions ?? [], variables).errors;
}

function startRun(call: OperationCall, variables: Run['variables']): Run {
  return {
    variables,
    requestId: call.requestId,
    clientLeft: call.clientLeft,
    deadline: performance.now() + OPERATION_MS,
    data: {},
    errors: [],
    errorsLeftOut: 0,
  };
}

/** What is left of a run once its plan is executed. */
type Finished = Pick<Run, 'data' | 'variables' | 'errorsLeftOut'> & {
  readonly errors: readonly GraphQLError[];
};

function written({ data, variables, errors, errorsLeftOut }: Finished, write: AnswerWriter): OperationResult {
  const answer = write(data, variables, errors);
  const all = [...errors, ...answer.errors, ...moreErrors(errorsLeftOut + answer.errorsLeftOut)];
  return {
    data: answer.text === 'null' ? null : new WrittenData(answer.text),
    ...(all.length === 0 ? {} : { errors: all }),
  };
}
