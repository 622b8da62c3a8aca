import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  type GraphQLLeafType,
} from 'graphql';
import type { CompleteValue } from './CompiledField';

const LARGEST_INT = 2_147_483_647;

/** The values that the built-in scalars of the specification hand on as they are; every other goes through `serialize`. */
const unchanged = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INT],
  [GraphQLFloat, (value) => Number.isFinite(value)],
]);

/** What completes values of a scalar or an enum (GraphQL specification, "Coercing results"). */
export function leafCompleter(type: GraphQLLeafType): CompleteValue {
  const isUnchanged = unchanged.get(type) ?? ((): boolean => false);
  return (run, value) => {
    if (isUnchanged(value)) return value;
    return value instanceof Error ? run.fail() : (type.serialize(value) ?? run.fail());
  };
}
