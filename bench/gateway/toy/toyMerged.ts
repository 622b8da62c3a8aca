import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { products, reviewsByProduct, usersById, type Product, type Review } from './toyData';

/** The toy graph as one schema written by hand: no federation, and no stub of a user, but the user. */
export function toyMerged(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: `
      type Query { products(first: Int): [Product!]! }
      type Product { id: ID! name: String! price: Int! reviews: [Review!]! }
      type Review { id: ID! text: String! rating: Int! author: User! }
      type User { id: ID! name: String! city: String! }`,
    resolvers: {
      Query: {
        products: (_root: unknown, { first }: { first?: number | null }) =>
          products.slice(0, first ?? undefined),
      },
      Product: { reviews: ({ id }: Product) => reviewsByProduct.get(id) ?? [] },
      Review: { author: ({ authorId }: Review) => usersById.get(authorId) },
    },
  });
}
