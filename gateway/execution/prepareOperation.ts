import { getVariableValues, type GraphQLSchema } from 'graphql';
import type { AnswerWriter } from '../answer/AnswerWriter';
import type { Operation } from './Operation';
import type { Introspect } from './introspect';
import type { Run, Step } from './plan/Run';
import type { OperationCall, OperationResult, PreparedOperation } from './PreparedOperation';
import { WrittenData } from './WrittenData';

/** How long an operation may take in all, in milliseconds; each call to a subgraph gets what is left of it. */
export const OPERATION_MS = 30_000;

/** Messages about variables that one answer tells; the rest is counted in none. */
const MOST_VARIABLE_ERRORS = 20;

/** The compiled parts of an operation. */
export interface OperationParts extends Pick<PreparedOperation, 'source' | 'bytes'> {
  readonly operation: Operation;
  /** The public schema. */
  readonly schema: GraphQLSchema;
  readonly step: Step;
  /** Null: the operation asks for no introspection. */
  readonly introspect: Introspect | null;
  readonly write: AnswerWriter;
}

/** An operation ready to be executed again and again: variables are checked, the plan is run, the answer is written. */
export function prepareOperation({
  source,
  bytes,
  operation,
  schema,
  step,
  introspect,
  write,
}: OperationParts): PreparedOperation {
  const definitions = operation.definition.variableDefinitions ?? [];
  return {
    source,
    bytes,
    execute: async (call) => {
      const { coerced, errors } = getVariableValues(schema, definitions, call.variables, {
        maxErrors: MOST_VARIABLE_ERRORS,
      });
      if (errors !== undefined) return { errors };
      const run = startRun(call, coerced);
      await step(run);
      if (introspect !== null) Object.assign(run.data, introspect(coerced));
      return written(run, write);
    },
  };
}

function startRun({ requestId, signal }: OperationCall, variables: Run['variables']): Run {
  return {
    variables,
    requestId,
    signal,
    deadline: performance.now() + OPERATION_MS,
    data: {},
    errors: [],
  };
}

function written({ data, variables, errors }: Run, write: AnswerWriter): OperationResult {
  const answer = write(data, variables, errors);
  const all = [...errors, ...answer.errors];
  return {
    data: answer.text === 'null' ? null : new WrittenData(answer.text),
    ...(all.length === 0 ? {} : { errors: all }),
  };
}
