import { makeExecutableSchema } from '@graphql-tools/schema';
import { DateScalar } from '../../../../../common/graphql/scalars';

/**
 * A schema with every kind of type; all values come from the context's `root`, arguments come back as text. Items that may be
 * promises are nullable: graphql-js leaves a rejection unhandled where an item of a list of non-null ones fails before it.
 */
export const gardenSchema = makeExecutableSchema({
  typeDefs: /* GraphQL */ `
    scalar Date
    enum Colour {
      RED
      GREEN
    }
    input Bed {
      width: Int = 5
      length: Int
      rows: [[Int!]]
    }
    interface Named {
      name: String
    }
    type Plant implements Named {
      name: String
      id: ID!
      height: Int
      weight: Float
      edible: Boolean!
      colour: Colour
      sown: Date
      parent: Plant
      children: [Plant]
      grid: [[Int]]
      neighbour: Named
      any: [Thing]
      sure: Plant!
      seeds: [Seed!]
      rows: [[Int!]!]!
    }
    type Seed {
      weight: Int!
      of: Plant!
    }
    type Tool implements Named {
      name: String
      parts: [String!]!
    }
    union Thing = Plant | Tool
    type Query {
      plant: Plant
      sure: Plant!
      strict: [Seed!]!
      plants: [Plant]
      things: [Thing]
      echo(bed: Bed = { width: 1 }, colour: Colour = RED, count: Int, day: Date, beds: [Bed!]): String
    }
    type Mutation {
      sow: Int
    }
  `,
  resolvers: {
    Date: DateScalar,
    Colour: { RED: 0xf00, GREEN: 0x0f0 },
    Named: { __resolveType: (value: { kind: string }) => value.kind },
    Thing: { __resolveType: (value: { kind: string }) => value.kind },
    Plant: { parent: ({ parent }: { parent: unknown }) => parent },
    Query: {
      plant: (_root: unknown, _args: unknown, { root }: { root: Record<string, unknown> }) => root['plant'],
      sure: (_root: unknown, _args: unknown, { root }: { root: Record<string, unknown> }) => root['plant'],
      strict: (_root: unknown, _args: unknown, { root }: { root: Record<string, unknown> }) => root['seeds'],
      plants: (_root: unknown, _args: unknown, { root }: { root: Record<string, unknown> }) => root['plants'],
      things: (_root: unknown, _args: unknown, { root }: { root: Record<string, unknown> }) => root['things'],
      echo: (_root: unknown, args: unknown) => JSON.stringify(args),
    },
    Mutation: { sow: () => 1 },
  },
});
