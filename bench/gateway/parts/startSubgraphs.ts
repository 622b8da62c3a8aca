import { createServer, type IncomingMessage } from 'node:http';
import { operationRunner, type OperationRequest } from '../../../common/graphql/operationRunner';
import { subgraphServer } from '../../../common/service/subgraphServer';
import { report } from '../../../cli/report';
import { openSubgraphs } from './openSubgraphs';
import { listenAnywhere, listenFastify } from './listenAnywhere';
import { toySchemas } from '../toy/toySubgraphs';
import type { Graph } from './Wanted';

const MOST_ANSWERS = 1_000;

/** Starts the subgraphs of a graph; their addresses by name. */
export async function startSubgraphs(graph: Graph): Promise<Record<string, string>> {
  const addresses: Record<string, string> = {};
  if (graph.kind === 'toy') {
    for (const [name, schema] of toySchemas())
      addresses[name] = await quickServer(
        operationRunner({ schema, createContext: () => ({}), onError: report }),
      );
    return addresses;
  }
  for (const subgraph of await openSubgraphs(graph.folder))
    addresses[subgraph.name] = await listenFastify(
      subgraphServer({ ...subgraph, onError: report }, () => Promise.resolve('1')),
    );
  return addresses;
}

/** A server that works out each answer once, and then sends the same bytes for the same bytes: it costs next to nothing. */
function quickServer(run: (request: OperationRequest) => Promise<unknown>): Promise<string> {
  const kept = new Map<string, Buffer>();
  const answerTo = async (body: string): Promise<Buffer> => {
    const known = kept.get(body);
    if (known !== undefined) return known;
    const answer = Buffer.from(JSON.stringify(await run(JSON.parse(body) as OperationRequest)));
    if (kept.size < MOST_ANSWERS) kept.set(body, answer);
    return answer;
  };
  const server = createServer((request, response) => {
    void bodyOf(request)
      .then(answerTo)
      .then((answer) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.byteLength });
        response.end(answer);
      });
  });
  server.keepAliveTimeout = 75_000;
  return listenAnywhere(server);
}

/** The body of a request as text. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
