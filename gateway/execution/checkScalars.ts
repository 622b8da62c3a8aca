import { isScalarType, type GraphQLScalarType, type GraphQLSchema } from 'graphql';

/** Lets the scalars of a schema that was read from SDL, which take anything, check their input as the given ones do. */
export function checkScalars(schema: GraphQLSchema, scalars: readonly GraphQLScalarType[]): void {
  for (const { name, parseValue, parseLiteral } of scalars) {
    const type = schema.getType(name);
    if (isScalarType(type)) Object.assign(type, { parseValue, parseLiteral });
  }
}
