import { makeExecutableSchema } from '@graphql-tools/schema';
import { Kind, parse, type GraphQLResolveInfo, type GraphQLSchema } from 'graphql';
import { boundResolvers } from './boundedExecution';
import { entityResolver, type ReferenceResolver } from './entityResolver';
import { federationDirectives } from './federationDefinitions';

/** Resolvers as codegen types them: by type name, then by field name; scalars and enums stand as themselves. */
export type ResolverMap = Parameters<typeof makeExecutableSchema>[0]['resolvers'];

/**
 * An executable subgraph schema from one SDL text: its own fields, and the two that a federation gateway asks for,
 * `_service { sdl }` and `_entities(representations:)`. Throws where the SDL and the resolvers do not fit together.
 */
export function buildSubgraphSchema(subgraph: { typeDefs: string; resolvers: ResolverMap }): GraphQLSchema {
  const entities = entityTypes(subgraph.typeDefs);
  const base = makeExecutableSchema({
    typeDefs: [federationDirectives, subgraph.typeDefs, federationFields(entities)],
    resolvers: [
      ...[subgraph.resolvers].flat().filter((map) => map !== undefined),
      {
        Query: {
          _service: () => ({ sdl: subgraph.typeDefs }),
          _entities: (_root: unknown, args: EntitiesArguments, context: unknown, info: GraphQLResolveInfo) =>
            args.representations.map((reference) => entity.resolve(reference, context, info)),
        },
        _Entity: { __resolveType: (found: unknown) => entity.typeNameOf(found) },
      },
    ],
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
    inheritResolversFromInterfaces: false,
  });
  boundResolvers(base);
  const entity = entityResolver(base, referenceResolvers(subgraph.resolvers));
  return base;
}

/** The `__resolveReference` of each type, from the map itself: makeExecutableSchema drops what it has no field for. */
function referenceResolvers(resolvers: ResolverMap): Map<string, ReferenceResolver> {
  const maps = [resolvers].flat().filter((map) => map !== undefined);
  return new Map(
    maps.flatMap((map) =>
      Object.entries(map).flatMap(([type, fields]): [string, ReferenceResolver][] => {
        const own: unknown = Reflect.get(fields, '__resolveReference');
        return typeof own === 'function' ? [[type, own as ReferenceResolver]] : [];
      }),
    ),
  );
}

interface EntitiesArguments {
  readonly representations: readonly Readonly<Record<string, unknown>>[];
}

function federationFields(entities: readonly string[]): string {
  const entityFields = `
    scalar _Any
    union _Entity = ${entities.join(' | ')}
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }
  `;
  return `
    type _Service { sdl: String! }
    extend type Query { _service: _Service! }
    ${entities.length === 0 ? '' : entityFields}
  `;
}

function entityTypes(typeDefs: string): string[] {
  return parse(typeDefs)
    .definitions.filter((node) => node.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((node) => node.directives?.some((directive) => directive.name.value === 'key'))
    .map((node) => node.name.value);
}
