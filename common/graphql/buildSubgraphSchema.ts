import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { entityResolver } from './entityResolver';
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
            args.representations.map((reference) => resolveEntity(reference, context, info)),
        },
        _Entity: { __resolveType: (entity: { __typename: string }) => entity.__typename },
      },
    ],
    resolverValidationOptions: {
      requireResolversToMatchSchema: 'error',
      requireResolversForResolveType: 'error',
    },
    inheritResolversFromInterfaces: false,
  });
  const resolveEntity = entityResolver(base);
  return base;
}

interface EntitiesArguments {
  readonly representations: readonly Readonly<Record<string, unknown>>[];
}

function federationFields(entities: readonly string[]): string {
  return `
    scalar _Any
    type _Service { sdl: String! }
    union _Entity = ${entities.join(' | ')}
    extend type Query {
      _service: _Service!
      _entities(representations: [_Any!]!): [_Entity]!
    }
  `;
}

function entityTypes(typeDefs: string): string[] {
  const names = [...typeDefs.matchAll(/^type\s+(\w+)[^{]*@key/gm)].map((match) => match[1] ?? '');
  return [...new Set(names)];
}
