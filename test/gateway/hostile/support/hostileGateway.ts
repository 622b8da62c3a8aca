import type { AddressInfo } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { buildSubgraphSchema, type ResolverMap } from '../../../../common/graphql/buildSubgraphSchema';
import { createGateway, type GatewayParts } from '../../../../gateway/createGateway';
import { maillageEngine } from '../../../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../../../gateway/transport/inProcessTransport';
import { composeSupergraph } from '../../../../schema/compose';

const shop = /* GraphQL */ `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@cost", "@listSize"])
  enum Kind {
    BOOK
    RECORD
    PRINT
  }
  input Filter {
    text: String
    number: Int
    price: Float
    kind: Kind
    and: [Filter!]
  }
  type Item @key(fields: "id") {
    id: ID!
    title: String!
    price: Int @cost(weight: 3)
    similar(first: Int = 10): [Item!]! @listSize(assumedSize: 10, slicingArguments: ["first"])
    tags: [String!]!
  }
  type ItemPage {
    nodes: [Item!]!
    total: Int!
  }
  type Day {
    on: String!
    items(first: Int = 20): ItemPage!
      @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"])
  }
  type Query {
    items(first: Int = 20, filter: Filter): ItemPage!
      @listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"])
    item(id: ID!): Item
    history: [Day!]! @listSize(assumedSize: 120)
    resolve(names: [String!]!): [Item]!
    echo(text: String, number: Int, price: Float, kind: Kind): String
    fails: String
    failsOften: [Item]!
  }
`;

const item = (id: string): unknown => ({ id, title: `Item ${id}`, price: 7, tags: [] });
const page = { nodes: [item('1')], total: 1 };

/** What an error of a database driver says; nothing of it may reach a client. */
export const SECRET =
  'connect ECONNREFUSED 10.0.0.7:3306 SELECT * FROM item at /srv/app/item.ts mysql://root:hunter2@db';

const fail = (): never => {
  throw new TypeError(SECRET);
};

const resolvers: ResolverMap = {
  Query: {
    items: () => page,
    item: (_root: unknown, { id }: { id: string }) => item(id),
    history: () => [{ on: '2026-11-22' }],
    resolve: (_root: unknown, { names }: { names: string[] }) => names.map(item),
    echo: (_root: unknown, given: object) => JSON.stringify(given),
    fails: fail,
    failsOften: () =>
      Array.from({ length: 2_000 }, (_, index) => ({ id: String(index), title: null, tags: [] })),
  },
  Item: { similar: () => [item('2')], title: ({ title }: { title: string | null }) => title ?? fail() },
  Day: { items: () => page },
};

/** A gateway that listens on 127.0.0.1, and what it was told of inside. */
export interface HostileGateway {
  readonly app: FastifyInstance;
  readonly port: number;
  /** Ids and errors that clients were not shown. */
  readonly reported: [string, unknown][];
}

/** A gateway over one small subgraph in this process, on a real socket. */
export async function hostileGateway(
  more: Partial<Pick<GatewayParts, 'trusted' | 'lockdown' | 'createEngine'>> = {},
): Promise<HostileGateway> {
  const reported: [string, unknown][] = [];
  const report = (id: string, error: unknown): void => void reported.push([id, error]);
  const { supergraphSdl } = composeSupergraph([{ name: 'shop', url: 'http://127.0.0.1:1/', sdl: shop }]);
  const schema = buildSubgraphSchema({ typeDefs: shop, resolvers });
  const app = await createGateway({
    supergraph: readSupergraph(supergraphSdl),
    createEngine: maillageEngine,
    transports: new Map([
      ['shop', inProcessTransport({ schema, createContext: () => ({}), onError: report })],
    ]),
    scalars: [],
    keys: new Map(),
    playground: null,
    report,
    ...more,
  });
  await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, port: (app.server.address() as AddressInfo).port, reported };
}
