import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { callerOf } from './access/callerOf';
import { publicError, type ReportError } from './errors/publicError';
import { registerErrorAnswers } from './errors/registerErrorAnswers';
import type { CreateEngine } from './execution/ExecutionEngine';
import { clientMistakesAre4xx } from './errors/clientMistakesAre4xx';
import { checkDocument } from './limits/checkDocument';
import { registerHealth } from './observability/registerHealth';
import { registerPlayground, type PlaygroundOptions } from './playground/servePlayground';
import type { RequestContext } from './RequestContext';
import type { Supergraph } from './supergraph/Supergraph';
import type { SubgraphTransport } from './transport/SubgraphTransport';

/** Largest request body, in bytes. */
const BODY_LIMIT = 256 * 1024;

/** All that a gateway is made of. */
export interface GatewayParts {
  readonly supergraph: Supergraph;
  readonly createEngine: CreateEngine;
  /** The way to each subgraph, by its name in the supergraph. */
  readonly transports: ReadonlyMap<string, SubgraphTransport>;
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
  });
  const server = apolloServer(parts);
  await server.start();
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  registerErrorAnswers(app, parts.report);
  registerHealth(app, parts.transports);
  if (parts.playground !== null) registerPlayground(app, parts.playground);
  app.addHook('preHandler', (request, _reply, done) => {
    callerOf(request.headers.authorization, parts.keys);
    checkDocument(documentOf(request));
    done();
  });
  await app.register(fastifyApollo(server), {
    path: '/graphql',
    method: ['GET', 'POST'],
    context: (request): Promise<RequestContext> =>
      Promise.resolve({ requestId: request.id, caller: callerOf(request.headers.authorization, parts.keys) }),
  });
  app.addHook('onClose', () => server.stop());
  return app;
}

/** The text of the operation, by POST or GET; empty where there is none, which Apollo Server then refuses. */
function documentOf({ body, query }: FastifyRequest): string {
  const asked: unknown = body ?? query;
  const text: unknown = typeof asked === 'object' && asked !== null && 'query' in asked ? asked.query : '';
  return typeof text === 'string' ? text : '';
}

function apolloServer(parts: GatewayParts): ApolloServer<RequestContext> {
  const plugins: ApolloServerPlugin<RequestContext>[] = [
    ApolloServerPluginLandingPageDisabled(),
    clientMistakesAre4xx,
  ];
  return new ApolloServer<RequestContext>({
    gateway: parts.createEngine(parts.supergraph, parts.transports),
    plugins,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => publicError(formatted, error, parts.report),
  });
}
