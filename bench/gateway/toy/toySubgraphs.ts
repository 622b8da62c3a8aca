import type { GraphQLSchema } from 'graphql';
import { buildSubgraphSchema, type ResolverMap } from '../../../common/graphql/buildSubgraphSchema';
import { productsById, products, reviewsByProduct, usersById, type Product, type Review } from './toyData';

/** A subgraph of the toy graph. */
export interface ToySubgraph {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
}

interface Reference {
  readonly id: string;
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])';

/** Three subgraphs: products; what is said of them; and who says it. */
export const toySubgraphs: readonly ToySubgraph[] = [
  {
    name: 'products',
    typeDefs: `${LINK}
      type Query { products(first: Int): [Product!]! }
      type Product @key(fields: "id") { id: ID! name: String! price: Int! }`,
    resolvers: {
      Query: {
        products: (_root: unknown, { first }: { first?: number | null }) =>
          products.slice(0, first ?? undefined),
      },
      Product: { __resolveReference: ({ id }: Reference) => productsById.get(id) },
    },
  },
  {
    name: 'reviews',
    typeDefs: `${LINK}
      type Query { reviewsOf(product: ID!): [Review!]! }
      type Product @key(fields: "id") { id: ID! reviews: [Review!]! }
      type Review { id: ID! text: String! rating: Int! author: User! }
      type User @key(fields: "id", resolvable: false) { id: ID! }`,
    resolvers: {
      Query: {
        reviewsOf: (_root: unknown, { product }: { product: string }) => reviewsByProduct.get(product) ?? [],
      },
      Product: {
        __resolveReference: ({ id }: Reference) => productsById.get(id),
        reviews: ({ id }: Product) => reviewsByProduct.get(id) ?? [],
      },
      Review: { author: ({ authorId }: Review) => ({ id: authorId }) },
    },
  },
  {
    name: 'users',
    typeDefs: `${LINK}
      type Query { user(id: ID!): User }
      type User @key(fields: "id") { id: ID! name: String! city: String! }`,
    resolvers: {
      Query: { user: (_root: unknown, { id }: Reference) => usersById.get(id) },
      User: { __resolveReference: ({ id }: Reference) => usersById.get(id) },
    },
  },
];

/** Their executable schemas by name. */
export function toySchemas(): Map<string, GraphQLSchema> {
  return new Map(toySubgraphs.map((each) => [each.name, buildSubgraphSchema(each)]));
}
