import type { FastifyInstance } from 'fastify';
import { buildSubgraphSchema, type ResolverMap } from '../../../../common/graphql/buildSubgraphSchema';
import type { GatewayCaches } from '../../../../gateway/cache/GatewayCaches';
import { createGateway } from '../../../../gateway/createGateway';
import type { CreateEngine } from '../../../../gateway/execution/ExecutionEngine';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../../../gateway/transport/inProcessTransport';
import type { SubgraphTransport } from '../../../../gateway/transport/SubgraphTransport';
import { composeSupergraph } from '../../../../schema/compose';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes", "@authenticated"])';

const people = `
  ${LINK}
  scalar Secret @requiresScopes(scopes: [["secret"]])
  enum Grade @authenticated { HIGH LOW }
  interface Named { name: String phone: String }
  type Nurse implements Named @key(fields: "id") {
    id: ID!
    name: String
    phone: String @requiresScopes(scopes: [["phone:read"]])
    word: Secret
    grade: Grade
    note: String @authenticated
    both: String @requiresScopes(scopes: [["a", "b"], ["c"]]) @authenticated
  }
  type Office implements Named { name: String phone: String }
  type Memo @authenticated { text: String! }
  type Page { text: String! }
  union Paper = Memo | Page
  type Query { named: [Named!]! nurse(id: ID!): Nurse! papers: [Paper] signedIn: String @authenticated }
`;

const shifts = `
  ${LINK}
  type Nurse @key(fields: "id") { id: ID! pay: Int @requiresScopes(scopes: [["pay:read"]]) shifts: Int! }
  type Query { first: Nurse! }
`;

const NURSE = { __typename: 'Nurse', id: '1', name: 'Ada', phone: '01', note: 'kind', both: 'both' };

const resolvers: Readonly<Record<string, ResolverMap>> = {
  people: {
    Query: {
      named: () => [NURSE, { __typename: 'Office', name: 'North', phone: '02' }],
      nurse: () => ({ ...NURSE, word: 'hush', grade: 'HIGH' }),
      papers: () => [
        { __typename: 'Memo', text: 'memo' },
        { __typename: 'Page', text: 'page' },
      ],
      signedIn: () => 'yes',
    },
    Nurse: { phone: () => '01' },
    Named: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
    Paper: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  },
  shifts: { Query: { first: () => ({ id: '1' }) }, Nurse: { pay: () => 2100, shifts: () => 3 } },
};

/** Keys by what they open. */
export const KEYS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['plain', new Set<string>()],
  ['phone', new Set(['phone:read'])],
  ['a', new Set(['a'])],
  ['ab', new Set(['a', 'b'])],
  ['c', new Set(['c'])],
  ['pay', new Set(['pay:read'])],
  ['secret', new Set(['secret'])],
]);

/** A gateway over two subgraphs that guard fields, types, a scalar and an enum in every way there is. */
export interface GuardedGateway {
  readonly app: FastifyInstance;
  /** Texts that were sent to the subgraphs. */
  readonly sent: string[];
}

/** Opens it; `caches` null keeps nothing. */
export async function guardedGateway(
  createEngine: CreateEngine,
  caches: GatewayCaches | null = null,
): Promise<GuardedGateway> {
  const sent: string[] = [];
  const sdls = { people, shifts };
  const local = (name: keyof typeof sdls): SubgraphTransport => {
    const schema = buildSubgraphSchema({
      typeDefs: sdls[name].replaceAll(/ @(authenticated|requiresScopes\(.*?\))/g, ''),
      resolvers: resolvers[name] ?? {},
    });
    const run = inProcessTransport({ schema, createContext: () => ({}), onError: () => undefined });
    return (call) => {
      sent.push(call.query);
      return run(call);
    };
  };
  const subgraphs = Object.entries(sdls).map(([name, sdl]) => ({
    name,
    url: `http://127.0.0.1:1/${name}`,
    sdl,
  }));
  const app = await createGateway({
    supergraph: readSupergraph(composeSupergraph(subgraphs).supergraphSdl),
    createEngine,
    caches,
    transports: new Map([
      ['people', local('people')],
      ['shifts', local('shifts')],
    ]),
    scalars: [],
    keys: KEYS,
    playground: null,
    report: () => undefined,
  });
  return { app, sent };
}
