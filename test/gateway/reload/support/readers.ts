import { buildSubgraphSchema, type ResolverMap } from '../../../../common/graphql/buildSubgraphSchema';
import { maillageEngine } from '../../../../gateway/execution/maillageEngine';
import type { OpenedGateway } from '../../../../gateway/reload/OpenedGateway';
import { openGateway } from '../../../../gateway/reload/openGateway';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import { inProcessTransport } from '../../../../gateway/transport/inProcessTransport';
import { composeSupergraph } from '../../../../schema/compose';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

/** What a supergraph may have beside the rest. */
export const NEWS = 'news: String';

const readersSdl = (more: string): string => `${LINK}
  type Query { reader(id: ID!): Reader slow: String ${more} }
  type Reader @key(fields: "id") { id: ID! book: String }`;

const AGES_SDL = `${LINK}
  type Query { oldest: Int }
  type Reader @key(fields: "id") { id: ID! age: Int }`;

/** The supergraph of the readers and of their ages. */
export function supergraphOf(more = '', url = 'http://127.0.0.1:1/graphql'): string {
  return composeSupergraph([
    { name: 'readers', url, sdl: readersSdl(more) },
    { name: 'ages', url, sdl: AGES_SDL },
  ]).supergraphSdl;
}

/** A question whose plan asks both subgraphs, and its answer. */
export const QUESTION = '{ reader(id: "7") { id book age } }';
export const ANSWER = { data: { reader: { id: '7', book: 'Book 7', age: 70 } } };

/** A subgraph's answer that is on its way as long as the test wants. */
export interface SlowAnswer {
  /** Told once it is asked for. */
  readonly asked: Promise<void>;
  readonly begin: () => void;
  readonly ended: Promise<void>;
  readonly end: () => void;
}

/** One that nobody asked for yet. */
export function slowAnswer(): SlowAnswer {
  let [begin, end] = [(): void => undefined, (): void => undefined];
  const asked = new Promise<void>((resolve) => (begin = resolve));
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { asked, begin: () => begin(), ended, end: () => end() };
}

/** What a test watches. */
export interface Watched {
  readonly slow?: SlowAnswer;
  /** The supergraphs whose gateways were closed. */
  readonly closed?: string[];
  /** Gateways fail with it while they are closed. */
  readonly closingFails?: Error;
  /** What was reported. */
  readonly reported?: unknown[];
}

/** Opens gateways over supergraphs of the readers, with their subgraphs in this process. */
export function readersOpener({ slow, closed, closingFails }: Watched = {}): (
  sdl: string,
) => Promise<OpenedGateway> {
  return async (sdl) => {
    const gateway = await openGateway({
      supergraph: readSupergraph(sdl),
      createEngine: maillageEngine,
      scalars: [],
      transports: new Map([
        ['readers', local(readersSdl(NEWS), readerResolvers(slow))],
        ['ages', local(AGES_SDL, AGE_RESOLVERS)],
      ]),
      keys: new Map(),
      playground: null,
      report: () => undefined,
    });
    const close = async (): Promise<void> => {
      await gateway.close();
      closed?.push(sdl);
      if (closingFails !== undefined) throw closingFails;
    };
    return { ...gateway, close };
  };
}

function local(typeDefs: string, resolvers: ResolverMap): ReturnType<typeof inProcessTransport> {
  const schema = buildSubgraphSchema({ typeDefs, resolvers });
  return inProcessTransport({ schema, createContext: () => ({}), onError: () => undefined });
}

const AGE_RESOLVERS: ResolverMap = {
  Query: { oldest: () => 100 },
  Reader: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    age: ({ id }: { id: string }) => 10 * Number(id),
  },
};

function readerResolvers(slow?: SlowAnswer): ResolverMap {
  return {
    Query: {
      reader: (_root: unknown, { id }: { id: string }) => ({ id }),
      news: () => 'good news',
      slow: async () => {
        slow?.begin();
        await slow?.ended;
        return 'at last';
      },
    },
    Reader: {
      __resolveReference: ({ id }: { id: string }) => ({ id }),
      book: ({ id }: { id: string }) => `Book ${id}`,
    },
  };
}
