import type { GraphQLLeafType } from 'graphql';
import type { CompleteValue } from './CompiledField';
import { isUnchanged } from './unchangedScalars';

/** What completes values of a scalar or an enum (GraphQL specification, "Coercing results"). */
export function leafCompleter(type: GraphQLLeafType): CompleteValue {
  const isKept = isUnchanged(type);
  return (run, value) => {
    if (isKept(value)) return value;
    return value instanceof Error ? run.fail() : (type.serialize(value) ?? run.fail());
  };
}
