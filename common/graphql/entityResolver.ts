import { GraphQLError, isObjectType, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { isPromise } from './compiled/isPromise';

/** A representation of an entity, as the gateway sends it. */
type Representation = Readonly<Record<string, unknown>>;

/** How a service turns a representation (typename and key) into the object its resolvers work on. */
export type ReferenceResolver = (
  reference: Representation,
  context: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/** Resolves representations of `_entities`, and tells later which type each result was resolved for. */
export interface EntityResolver {
  /**
   * Calls the type's `__resolveReference`; null stands for an entity that does not exist. At once where that function
   * answers at once, else a promise, which is rejected where it fails or the type is no entity here.
   */
  readonly resolve: ReferenceResolver;
  readonly typeNameOf: (entity: unknown) => string | undefined;
}

/** The resolver of the entities of a schema. Objects stay as the services give them: their type is noted beside them. */
export function entityResolver(
  schema: GraphQLSchema,
  references: ReadonlyMap<string, ReferenceResolver>,
): EntityResolver {
  const typeNames = new WeakMap<object, string>();
  const typed = (found: unknown, typeName: string): unknown => {
    if (found === null || found === undefined) return null;
    if (typeof found !== 'object') throw new GraphQLError(`${typeName} must resolve to an object`);
    const known = typeNames.get(found);
    if (known === typeName) return found;
    // One object may stand for entities of two types, at the same time: the second gets a wrapper of its own.
    const own = known === undefined ? found : (Object.create(found) as object);
    typeNames.set(own, typeName);
    return own;
  };
  return {
    resolve: (reference, context, info) => {
      try {
        const typeName = entityTypeName(schema, reference);
        const found = (references.get(typeName) ?? itself)(reference, context, info);
        return isPromise(found) ? found.then((object) => typed(object, typeName)) : typed(found, typeName);
      } catch (error) {
        // One entity fails alone; thrown, the error would fail the whole list.
        return Promise.reject(error instanceof Error ? error : new Error(String(error)));
      }
    },
    typeNameOf: (entity) =>
      typeof entity === 'object' && entity !== null ? typeNames.get(entity) : undefined,
  };
}

function entityTypeName(schema: GraphQLSchema, reference: Representation): string {
  const typeName = String(reference['__typename']);
  if (isObjectType(schema.getType(typeName))) return typeName;
  throw new GraphQLError(`${typeName} is no entity of this subgraph`);
}

function itself(reference: Representation): unknown {
  return reference;
}
