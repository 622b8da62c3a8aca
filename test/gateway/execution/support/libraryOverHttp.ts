import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { createGateway } from '../../../../gateway/createGateway';
import { maillageEngine } from '../../../../gateway/execution/maillageEngine';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import { httpTransport } from '../../../../gateway/transport/httpTransport';
import { composeSupergraph } from '../../../../schema/compose';
import { subgraphAt } from '../../transport/support/subgraphAt';

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

const SHELF = `${LINK}
  type Query { books: [Book!]! first: Book }
  type Book @key(fields: "id") { id: ID! title: String! }`;

const SHOP = `${LINK}
  type Query { offers: [String!] open: Boolean }
  type Book @key(fields: "id") { id: ID! price: Int }`;

/** What a subgraph is asked. */
export interface AskedOfSubgraph {
  readonly query: string;
  readonly variables: { readonly representations?: readonly { readonly id: string }[] };
}

/** How the shop answers. */
export type ShopAnswer = (response: ServerResponse, asked: AskedOfSubgraph) => void;

/** A library: a gateway before a shelf that works and a shop that does as it is told. */
export interface Library {
  readonly app: FastifyInstance;
  readonly setShop: (answer: ShopAnswer) => void;
  /** Errors that clients were not shown. */
  readonly reported: unknown[];
  readonly close: () => Promise<void>;
}

const BOOKS = ['1', '2', '3'].map((id) => ({ __typename: 'Book', id, title: `Book ${id}` }));

/** Sends JSON. */
export function sendJson(response: ServerResponse, body: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** Answers all that a shop can be asked: each price is ten times the number of the book. */
export const workingShop: ShopAnswer = (response, { variables: { representations } }) => {
  const data =
    representations === undefined
      ? { offers: ['one'], open: true }
      : { _entities: representations.map(({ id }) => ({ __typename: 'Book', price: Number(id) * 10 })) };
  sendJson(response, { data });
};

/** Starts it on sockets of its own; the gateway waits so many milliseconds for the shop. */
export async function startLibrary(limitMs: number): Promise<Library> {
  let shopAnswer: ShopAnswer = workingShop;
  const reported: unknown[] = [];
  const shelf = await subgraphAt((response) =>
    sendJson(response, { data: { books: BOOKS, first: BOOKS[0] } }),
  );
  const shop = await subgraphAt((response) =>
    shopAnswer(response, JSON.parse(shop.bodies.at(-1) ?? '') as AskedOfSubgraph),
  );
  const transports = new Map([
    ['shelf', httpTransport('shelf', shelf.url)],
    ['shop', httpTransport('shop', shop.url, { limitMs })],
  ]);
  const { supergraphSdl } = composeSupergraph([
    { name: 'shelf', url: shelf.url, sdl: SHELF },
    { name: 'shop', url: shop.url, sdl: SHOP },
  ]);
  const app = await createGateway({
    supergraph: readSupergraph(supergraphSdl),
    createEngine: maillageEngine,
    transports,
    scalars: [],
    keys: new Map(),
    playground: null,
    report: (_id, error) => reported.push(error),
  });
  const close = async (): Promise<void> => {
    await app.close();
    for (const transport of transports.values()) await transport.close();
    await Promise.all([shelf.close(), shop.close()]);
  };
  return { app, setShop: (answer) => (shopAnswer = answer), reported, close };
}
