import type { GraphQLLeafType } from 'graphql';
import { inspect } from 'graphql/jsutils/inspect';
import type { CompleteValue } from './CompiledField';
import { isUnchanged } from './unchangedScalars';

/** What completes values of a scalar or an enum (GraphQL specification, "Coercing results"). */
export function leafCompleter(type: GraphQLLeafType): CompleteValue {
  const isKept = isUnchanged(type);
  return (run, value) => {
    const leaf = isKept(value) ? value : serialized(type, value);
    if (typeof leaf === 'string') run.take(leaf.length);
    return leaf;
  };
}

function serialized(type: GraphQLLeafType, value: unknown): unknown {
  const leaf: unknown = type.serialize(value);
  if (leaf != null) return leaf;
  const call = `\`${type.name}.serialize(${inspect(value)})\``;
  throw new Error(`Expected ${call} to return non-nullable value, returned: ${inspect(leaf)}`);
}
