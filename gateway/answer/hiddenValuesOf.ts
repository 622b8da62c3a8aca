import {
  isAbstractType,
  isEnumType,
  type GraphQLAbstractType,
  type GraphQLEnumType,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
} from 'graphql';
import { typeNameOf } from './abstractWriter';

/** Two views of one supergraph. */
export interface SchemaViews {
  /** The public schema: without what is inaccessible. */
  readonly schema: GraphQLSchema;
  readonly whole: GraphQLSchema;
}

type IsHidden = (value: unknown) => boolean;

/**
 * Tells the values of a type that `@inaccessible` keeps from clients, be they of an enum or objects of a type at an interface
 * or union, from values that break the supergraph. Null where the type has none.
 */
export function hiddenValuesOf(type: GraphQLNamedOutputType, views: SchemaViews): IsHidden | null {
  const full = views.whole.getType(type.name);
  if (isEnumType(type) && isEnumType(full)) return hiddenEnumValues(type, full);
  if (isAbstractType(type) && isAbstractType(full)) return hiddenObjects(type, full, views);
  return null;
}

function hiddenEnumValues(type: GraphQLEnumType, full: GraphQLEnumType): IsHidden | null {
  const all = full.getValues();
  if (all.length === type.getValues().length) return null;
  const hidden = new Set<unknown>(all.map(({ name }) => name).filter((name) => type.getValue(name) == null));
  return (value) => hidden.has(value);
}

function hiddenObjects(
  type: GraphQLAbstractType,
  full: GraphQLAbstractType,
  { schema, whole }: SchemaViews,
): IsHidden | null {
  const all = whole.getPossibleTypes(full);
  if (all.length === schema.getPossibleTypes(type).length) return null;
  const hidden = new Set<unknown>(all.map(({ name }) => name).filter((name) => schema.getType(name) == null));
  return (value) => hidden.has(typeNameOf(value));
}
