import { parse } from 'graphql';
import type { Rights } from '../../../../gateway/access/Caller';
import { createOperationEngine } from '../../../../gateway/execution/createOperationEngine';
import type { OperationEngine } from '../../../../gateway/execution/OperationEngine';
import type { OperationResult } from '../../../../gateway/execution/PreparedOperation';
import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import type { ClientLeft, SubgraphTransport } from '../../../../gateway/transport/SubgraphTransport';
import { composeSupergraph } from '../../../../schema/compose';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])';

const SHELF = `${LINK}
  type Query { book(id: ID!): Book books: [Book!]! secret: String @requiresScopes(scopes: [["read:secret"]]) }
  type Mutation { add(title: String!): Book }
  type Book @key(fields: "id") { id: ID! title: String }`;

const SHOP = `${LINK}
  type Mutation { sell(id: ID!): Int }
  type Book @key(fields: "id") { id: ID! price: Int }`;

/** Nobody in particular. */
export const ANONYMOUS: Rights = { authenticated: false, scopes: new Set() };

/** The engine over subgraphs that a test makes up, each by its name: `shelf` has books, `shop` their prices. */
export function toyEngine(
  transports: Readonly<Record<'shelf' | 'shop', SubgraphTransport>>,
): OperationEngine {
  const { supergraphSdl } = composeSupergraph([
    { name: 'shelf', url: 'http://127.0.0.1:1/', sdl: SHELF },
    { name: 'shop', url: 'http://127.0.0.1:2/', sdl: SHOP },
  ]);
  return createOperationEngine({
    supergraph: readSupergraph(supergraphSdl),
    transports: new Map(Object.entries(transports)),
    scalars: [],
  });
}

/** What a test asks. */
export interface Asked {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly caller?: Rights;
  readonly requestId?: string;
  readonly clientLeft?: ClientLeft;
}

/** The result of an operation, as JSON makes it. */
export async function asked(
  engine: OperationEngine,
  text: string,
  { variables = {}, caller = ANONYMOUS, requestId = 'r', clientLeft }: Asked = {},
): Promise<{ data?: unknown; errors?: readonly { message: string; path?: unknown }[] }> {
  const operation = await engine.prepare({ document: parse(text), operationName: null, caller });
  const result = await operation.execute({ variables, requestId, clientLeft });
  return JSON.parse(JSON.stringify(result)) as Awaited<ReturnType<typeof asked>> & OperationResult;
}
