import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { buildSubgraphSchema, type ResolverMap } from '../../../common/graphql/buildSubgraphSchema';
import { DateScalar } from '../../../common/graphql/scalars';
import { once } from '../../../common/once';
import { createGateway, type GatewayParts } from '../../../gateway/createGateway';
import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../../gateway/transport/inProcessTransport';
import type { SubgraphTransport } from '../../../gateway/transport/SubgraphTransport';
import { composeSupergraph } from '../../../schema/compose';

const LINK = (names: string) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${names}])`;

const books = `
  ${LINK('"@key", "@requiresScopes"')}
  interface Work { id: ID! }
  type Ledger @requiresScopes(scopes: [["ledger:read"]]) { sum: Int! pages: [Int!]! }
  type Note { text: String! }
  union Paper = Ledger | Note
  scalar Date
  type Book implements Work @key(fields: "id") {
    id: ID!
    title: String!
    margin: Int @requiresScopes(scopes: [["trade:read"]])
  }
  type Query { books: [Book!]! works: [Work!]! book(id: ID!): Book secret: String @requiresScopes(scopes: [["trade:read"], ["admin"]]) broken: String papers: [Paper]! ledger: Ledger @requiresScopes(scopes: [["trade:read"]]) since(day: Date!): String }
`;

const reviews = `
  ${LINK('"@key", "@requiresScopes"')}
  type Book @key(fields: "id") {
    id: ID!
    stars: Int!
    authors: [Author!] @requiresScopes(scopes: [["trade:read"]])
  }
  type Author { name: String! }
  type Query { topBook: Book }
`;

const bookResolvers: ResolverMap = {
  Query: {
    books: () => [
      { __typename: 'Book', id: '1' },
      { __typename: 'Book', id: '2' },
    ],
    works: () => [{ __typename: 'Book', id: '1' }],
    book: (_root: unknown, { id }: { id: string }) => ({ id }),
    secret: () => 'the secret',
    papers: () => [
      { __typename: 'Ledger', sum: 42, pages: [1] },
      { __typename: 'Note', text: 'open' },
    ],
    ledger: () => ({ sum: 42, pages: [1] }),
    since: (_root: unknown, { day }: { day: string }) => day,
    broken: () => {
      throw new TypeError('connect ECONNREFUSED 10.0.0.7:3306 SELECT * FROM book');
    },
  },
  Work: { __resolveType: () => 'Book' },
  Paper: { __resolveType: ({ __typename }: { __typename: string }) => __typename },
  Date: DateScalar,
  Book: { title: ({ id }: { id: string }) => `Book ${id}`, margin: () => 7 },
};

const reviewResolvers: ResolverMap = {
  Query: { topBook: () => ({ id: '2' }) },
  Book: { stars: ({ id }: { id: string }) => Number(id), authors: () => [{ name: 'Somebody' }] },
};

/** Composed once: most tests open a gateway of their own. */
const toyGraph = once(() => ({
  books: buildSubgraphSchema({ typeDefs: books, resolvers: bookResolvers }),
  reviews: buildSubgraphSchema({ typeDefs: reviews, resolvers: reviewResolvers }),
  ...composeSupergraph([
    { name: 'books', url: 'http://127.0.0.1:1/', sdl: books },
    { name: 'reviews', url: 'http://127.0.0.1:2/', sdl: reviews },
  ]),
}));

/** What the toy gateway tells of what happened inside. */
export interface ToyGateway {
  readonly app: FastifyInstance;
  /** Texts that were sent to the subgraphs. */
  readonly sent: string[];
  /** Errors that clients were not shown. */
  readonly reported: unknown[];
}

/** A gateway over two small subgraphs in this process; `transports` may put another way in the place of one. */
export async function toyGateway(
  transports: Readonly<Record<string, SubgraphTransport>> = {},
  more: Partial<
    Pick<
      GatewayParts,
      'caches' | 'trusted' | 'createEngine' | 'partnerKeys' | 'readToken' | 'observer' | 'edge'
    >
  > = {},
): Promise<ToyGateway> {
  const sent: string[] = [];
  const reported: unknown[] = [];
  const local = (schema: GraphQLSchema): SubgraphTransport => {
    const run = inProcessTransport({
      schema,
      createContext: () => ({}),
      onError: (_id, e) => reported.push(e),
    });
    return (call) => {
      sent.push(call.query);
      return run(call);
    };
  };
  const graph = toyGraph();
  const app = await createGateway({
    supergraph: readSupergraph(graph.supergraphSdl),
    createEngine: maillageEngine,
    transports: new Map(
      Object.entries({
        books: local(graph.books),
        reviews: local(graph.reviews),
        ...transports,
      }),
    ),
    scalars: [DateScalar],
    keys: new Map([
      ['trader', new Set(['trade:read'])],
      ['nobody', new Set<string>()],
      ['clerk', new Set(['ledger:read'])],
      ['owner', new Set(['ledger:read', 'trade:read'])],
    ]),
    playground: null,
    ...more,
    report: (_id, error) => reported.push(error),
  });
  return { app, sent, reported };
}

/** Asks the toy gateway without a socket. */
export async function inject(
  { app }: ToyGateway,
  query: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<{
  status: number;
  body: { data?: unknown; errors?: { message: string; path?: unknown; extensions: { code: string } }[] };
}> {
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return { status: response.statusCode, body: response.json() };
}
