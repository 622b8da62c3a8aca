import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  type GraphQLLeafType,
} from 'graphql';

const LARGEST_INT = 2_147_483_647;

const unchanged = new Map<GraphQLLeafType, (value: unknown) => boolean>([
  [GraphQLString, (value) => typeof value === 'string'],
  [GraphQLID, (value) => typeof value === 'string'],
  [GraphQLBoolean, (value) => typeof value === 'boolean'],
  [GraphQLInt, (value) => Number.isInteger(value) && Math.abs(value as number) <= LARGEST_INT],
  [GraphQLFloat, (value) => Number.isFinite(value)],
]);

/** Tells the values that a scalar of the specification hands on as they are, in and out; of any other type none. */
export function isUnchanged(type: GraphQLLeafType): (value: unknown) => boolean {
  return unchanged.get(type) ?? ((): boolean => false);
}
