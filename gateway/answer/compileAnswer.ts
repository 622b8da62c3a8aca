import { GraphQLError } from 'graphql';
import { keptByConditions } from '../../common/graphql/keptByConditions';
import { AnswerWalk } from './AnswerWalk';
import type { AnswerParts, AnswerWriter, VariableValues } from './AnswerWriter';
import { conditionVariables } from './conditions';
import { SelectionCompiler } from './selectionCompiler';
import type { WriteValue } from './WriteValue';

/**
 * The writer of an operation's answers, made once. What it writes equals, byte for byte, the JSON of what graphql-js gives
 * over the same data; values that break the schema are null with an error SUBGRAPH_INVALID_DATA. Raises a GraphQLError
 * where the schema has no root type for the operation.
 */
export function compileAnswer(parts: AnswerParts): AnswerWriter {
  const writerFor = writersByConditions(parts);
  return (data, variables, errors) => {
    const walk = new AnswerWalk(errors);
    const text = writerFor(variables)(data, walk);
    return { text: text ?? 'null', errors: walk.errors, errorsLeftOut: walk.leftOut };
  };
}

/**
 * @skip and @include change which fields there are, their order and what is merged, so each combination of their variables
 * has a writer of its own, made when it first comes.
 */
function writersByConditions(parts: AnswerParts): (variables: VariableValues) => WriteValue {
  const names = conditionVariables(parts);
  return names.length === 0 ? always(rootWriter(parts, {})) : keptWriters(parts, names);
}

/** A function of its own, so that it does not hold the operation. */
function always(write: WriteValue): () => WriteValue {
  return () => write;
}

function keptWriters(
  parts: AnswerParts,
  names: readonly string[],
): (variables: VariableValues) => WriteValue {
  return keptByConditions(names, (variables) => rootWriter(parts, variables));
}

function rootWriter(parts: AnswerParts, variables: VariableValues): WriteValue {
  const { schema, operation } = parts;
  const type = schema.getRootType(operation.operation);
  if (type == null) {
    throw new GraphQLError(`Schema is not configured to execute ${operation.operation} operation.`);
  }
  return new SelectionCompiler(parts, variables).object(type, [operation.selectionSet]);
}
