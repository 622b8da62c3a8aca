import type { ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import { callerOf } from './access/callerOf';
import { publicError, type ReportError } from './errors/publicError';
import { answer, registerErrorAnswers } from './errors/registerErrorAnswers';
import type { CreateEngine, EngineParts } from './execution/ExecutionEngine';
import { writeResult } from './execution/writeResult';
import { clientMistakesAre4xx } from './errors/clientMistakesAre4xx';
import { documentCheck } from './limits/documentCheck';
import { operationOf } from './limits/operationOf';
import { registerHealth } from './observability/registerHealth';
import { registerPlayground, type PlaygroundOptions } from './playground/servePlayground';
import type { RequestContext } from './RequestContext';

/** Largest request body, in bytes. */
const BODY_LIMIT = 256 * 1024;

/** All that a gateway is made of. */
export interface GatewayParts extends EngineParts {
  readonly createEngine: CreateEngine;
  /** The scopes of each key. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>;
  /** Null: no playground is served. */
  readonly playground: PlaygroundOptions | null;
  readonly report: ReportError;
}

/** The gateway as a Fastify server that is ready to listen; closing it ends the engine too. */
export async function createGateway(parts: GatewayParts): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    frameworkErrors: (_error, request, reply) => void answer(reply, 'BAD_REQUEST', request.url),
  });
  app.removeContentTypeParser('text/plain');
  const server = apolloServer(parts);
  await server.start();
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  registerErrorAnswers(app, parts.report);
  registerHealth(app, parts.transports);
  if (parts.playground !== null) registerPlayground(app, parts.playground);
  await app.register((scope) => graphqlRoute(scope, server, parts));
  app.addHook('onClose', () => server.stop());
  return app;
}

/** The one route of the graph. Data are open and no cookie is read, so pages of any origin may ask (Fetch standard, CORS). */
async function graphqlRoute(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  { keys, supergraph }: GatewayParts,
): Promise<void> {
  const check = documentCheck(supergraph.executableSdl);
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
    maxAge: 86_400,
  });
  app.addHook('preHandler', (request, _reply, done) => {
    callerOf(request.headers.authorization, keys);
    const { source, variables } = operationOf(request);
    check(source, variables);
    done();
  });
  await app.register(fastifyApollo(server), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: (request, reply): Promise<RequestContext> =>
      Promise.resolve({
        requestId: request.id,
        caller: callerOf(request.headers.authorization, keys),
        signal: clientLeft(reply.raw),
      }),
  });
}

/** A signal that ends the work on an answer once nobody is there to take it. */
function clientLeft(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}

function apolloServer(parts: GatewayParts): ApolloServer<RequestContext> {
  const plugins: ApolloServerPlugin<RequestContext>[] = [
    ApolloServerPluginLandingPageDisabled(),
    // Nothing is reported to anybody, whatever keys of Apollo stand in the environment.
    ApolloServerPluginUsageReportingDisabled(),
    clientMistakesAre4xx,
  ];
  return new ApolloServer<RequestContext>({
    gateway: parts.createEngine(parts),
    // A query known by its hash alone passes no check of its size; lists of trusted documents are the way to short requests.
    persistedQueries: false,
    plugins,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    stringifyResult: writeResult,
    formatError: (formatted, error) => publicError(formatted, error, parts.report),
  });
}
