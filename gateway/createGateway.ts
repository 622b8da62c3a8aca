import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import fastify, { type FastifyInstance } from 'fastify';
import { callerOf } from './access/callerOf';
import { publicError, type ReportError } from './errors/publicError';
import { registerErrorAnswers } from './errors/registerErrorAnswers';
import type { CreateEngine } from './execution/ExecutionEngine';
import { clientMistakesAre4xx } from './errors/clientMistakesAre4xx';
import { documentLimits } from './limits/documentLimits';
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
  const server = apolloServer(parts, app);
  await server.start();
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  registerErrorAnswers(app, parts.report);
  registerHealth(app, parts.transports);
  if (parts.playground !== null) registerPlayground(app, parts.playground);
  await app.register(fastifyApollo(server));
  app.route({
    url: '/graphql',
    method: ['GET', 'POST'],
    handler: fastifyApolloHandler(server, {
      context: (request): Promise<RequestContext> =>
        Promise.resolve({
          requestId: request.id,
          caller: callerOf(request.headers.authorization, parts.keys),
        }),
    }),
  });
  app.addHook('onClose', () => server.stop());
  return app;
}

function apolloServer(parts: GatewayParts, app: FastifyInstance): ApolloServer<RequestContext> {
  const plugins: ApolloServerPlugin<RequestContext>[] = [
    ApolloServerPluginLandingPageDisabled(),
    fastifyApolloDrainPlugin(app),
    documentLimits,
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
