import { GraphQLError, isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';

/** How a service turns a representation (typename and key) into the object its resolvers work on. */
export type ReferenceResolver = (
  reference: Readonly<Record<string, unknown>>,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/**
 * A function that resolves one representation of `_entities`. It calls the type's `__resolveReference`, and marks the
 * result with its type name; null stands for an entity that does not exist. Throws where the type is no entity here.
 */
export function entityResolver(
  schema: GraphQLSchema,
  references: ReadonlyMap<string, ReferenceResolver>,
): ReferenceResolver {
  return async (reference, context, info) => {
    const type = schema.getType(String(reference['__typename']));
    if (!isObjectType(type))
      throw new GraphQLError(`${String(reference['__typename'])} is no entity of this subgraph`);
    const resolve = references.get(type.name) ?? ((representation) => representation);
    const found: unknown = await resolve(reference, context, info);
    if (found === null || found === undefined) return null;
    return typed(found, type.name);
  };
}

/** The object under a wrapper with `__typename`, its prototype kept, so that entity classes and rows stay as they are. */
function typed(found: unknown, name: string): unknown {
  if (typeof found !== 'object' || found === null)
    throw new GraphQLError(`${name} must resolve to an object`);
  return Object.defineProperty(Object.create(found) as object, '__typename', { value: name });
}
