import { createGateway } from '../../../../gateway/createGateway';
import { createCaches } from '../../../../gateway/cache/createCaches';
import { httpVersions } from '../../../../gateway/cache/versions/httpVersions';
import { maillageEngine } from '../../../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import { httpTransport, type HttpOptions } from '../../../../gateway/transport/httpTransport';
import { composeSupergraph } from '../../../../schema/compose';
import { freePort } from '../../../gateway/cache/support/redis';
import { subgraphAt } from '../../../gateway/transport/support/subgraphAt';
import { Shop } from './shop';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';
const SHELF = `${LINK}
  type Query { books: [Book!]! first: Book }
  type Book @key(fields: "id") { id: ID! title: String! }`;
const SHOP = `${LINK}
  type Query { open: Boolean }
  type Book @key(fields: "id") { id: ID! price: Int }`;

const books = ['1', '2', '3'].map((id) => ({ __typename: 'Book', id, title: `Book ${id}` }));

/** What the shelf answers, GraphQL and versions alike. */
const SHELF_ANSWER = JSON.stringify({
  data: { books, first: books[0], __typename: 'Query' },
  versions: 'shelf 1',
});

/** How long a log says nothing more of the same subgraph. */
const LINE_MS = 1_000;

/** An answer, with what its headers say of where it comes from. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: readonly {
      readonly path?: unknown;
      readonly extensions: Readonly<Record<string, unknown>>;
    }[];
    readonly extensions?: { readonly stale?: Readonly<Record<string, unknown>> };
  };
}

/** A gateway on a port, before a shelf that always works and a shop that is a process of its own. */
export interface FaultyLibrary {
  readonly address: string;
  readonly shop: Shop;
  /** Causes of failures, as they stand in the log. */
  readonly log: string[];
  /** Waits until the next failure is written there, of which there is one line a second at most; what was is forgotten. */
  readonly freshLog: () => Promise<void>;
  readonly ask: (query: string) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** Starts it without the shop; with caches where `staleIfError`, in seconds, is given. */
export async function openLibrary(limits: HttpOptions, staleIfError?: number): Promise<FaultyLibrary> {
  const shelf = await subgraphAt((response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(SHELF_ANSWER),
  );
  const port = await freePort();
  const urls = { shelf: shelf.url, shop: `http://127.0.0.1:${port}/graphql` };
  const log: string[] = [];
  let toldAt = -LINE_MS;
  const report = (_id: string, error: unknown): void => {
    log.push(causeOf(error));
    toldAt = performance.now();
  };
  const freshLog = async (): Promise<void> => {
    while (performance.now() <= toldAt + LINE_MS) await new Promise((resolve) => setTimeout(resolve, 20));
    log.length = 0;
  };
  const transports = new Map(
    Object.entries(urls).map(([name, url]) => [name, httpTransport(name, url, { ...limits, report })]),
  );
  const sources = new Map(Object.entries(urls).map(([name, url]) => [name, httpVersions(url)]));
  const caches =
    staleIfError === undefined
      ? null
      : createCaches({ sources, today: () => '2026-11-22', redisUrl: null, staleIfError });
  const { supergraphSdl } = composeSupergraph([
    { name: 'shelf', url: urls.shelf, sdl: SHELF },
    { name: 'shop', url: urls.shop, sdl: SHOP },
  ]);
  const app = await createGateway({
    supergraph: readSupergraph(supergraphSdl),
    createEngine: maillageEngine,
    transports,
    caches,
    scalars: [],
    keys: new Map(),
    playground: null,
    report,
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  const shop = new Shop(port);
  return {
    address,
    shop,
    log,
    freshLog,
    ask: (query) => ask(address, query),
    close: async () => {
      await shop.kill();
      await app.close();
      caches?.close();
      for (const transport of transports.values()) await transport.close();
      await shelf.close();
    },
  };
}

async function ask(address: string, query: string): Promise<Answer> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const text = await response.text();
  const { status, headers } = response;
  return { status, headers, text, body: JSON.parse(text) as Answer['body'] };
}

function causeOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause === undefined ? message : `${message}: ${causeOf(cause)}`;
}
