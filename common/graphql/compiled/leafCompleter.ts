import type { GraphQLLeafType } from 'graphql';
import type { CompleteValue } from './CompiledField';
import { isUnchanged } from './unchangedScalars';

/** What completes values of a scalar or an enum (GraphQL specification, "Coercing results"). */
export function leafCompleter(type: GraphQLLeafType): CompleteValue {
  const isKept = isUnchanged(type);
  return (run, value) => {
    if (value instanceof Error) return run.fail();
    const leaf = isKept(value) ? value : type.serialize(value);
    if (typeof leaf === 'string') run.take(leaf.length);
    return leaf ?? run.fail();
  };
}
