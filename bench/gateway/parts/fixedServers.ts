import { createServer } from 'node:http';
import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import fastify from 'fastify';
import type { CreateEngine, ExecutionEngine } from '../../../gateway/execution/ExecutionEngine';
import { WrittenData } from '../../../gateway/execution/WrittenData';
import { writeResult } from '../../../gateway/execution/writeResult';
import { supergraphSchemas } from '../../../gateway/supergraph/publicSchema';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { toySupergraph } from '../toy/toyQuestions';
import { partsOf, serveGateway } from './gatewayOver';
import { listenAnywhere, listenFastify } from './listenAnywhere';
import { bodyOf } from './startSubgraphs';
import type { FixedServer } from './Wanted';

/** Starts a server that sends the text, the body of a GraphQL answer, to whoever asks; its address. */
export function fixedServer(name: FixedServer, text: string): Promise<string> {
  return SERVERS[name](text);
}

const SERVERS: Readonly<Record<FixedServer, (text: string) => Promise<string>>> = {
  nodeHttp: (text) => {
    const bytes = Buffer.from(text);
    const head = { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.byteLength };
    return listenAnywhere(
      createServer(
        (request, response) => void bodyOf(request).then(() => response.writeHead(200, head).end(bytes)),
      ),
    );
  },
  fastify: (text) => {
    const app = fastify();
    app.post('/graphql', (_request, reply) => {
      reply.header('content-type', 'application/json; charset=utf-8');
      return text;
    });
    return listenFastify(app);
  },
  /** Apollo Server on Fastify and nothing else. */
  apolloServer: async (text) => {
    const server = new ApolloServer({
      gateway: fixedEngine(text),
      stringifyResult: writeResult,
      stopOnTerminationSignals: false,
    });
    await server.start();
    const app = fastify();
    await app.register(fastifyApollo(server));
    return listenFastify(app);
  },
  /** The same with all that Maillage's gateway does around an operation. */
  edge: (text) =>
    serveGateway(
      partsOf(toySupergraph(), new Map(), () => fixedEngine(text)),
      [],
    ),
};

function fixedEngine(text: string): ReturnType<CreateEngine> {
  const data = new WrittenData(dataIn(text));
  const apiSchema = supergraphSchemas(readSupergraph(toySupergraph()).executableSdl).public;
  return {
    load: () =>
      Promise.resolve({
        executor: () => Promise.resolve({ data: data as unknown as Record<string, unknown> }),
      }),
    execute: () => Promise.resolve({ data }),
    onSchemaLoadOrUpdate: (callback) => {
      callback({ apiSchema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    stop: () => Promise.resolve(),
  } satisfies ExecutionEngine;
}

function dataIn(text: string): string {
  return JSON.stringify((JSON.parse(text) as { data: unknown }).data);
}
