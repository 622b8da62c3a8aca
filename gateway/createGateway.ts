import type { ServerResponse } from 'node:http';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo from '@as-integrations/fastify';
import cors from '@fastify/cors';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import { callerOf } from './access/callerOf';
import { answerFirstServer } from './cache/http/answerFirst';
import { knownScopes } from './cache/http/knownScopes';
import { registerAnswers } from './cache/http/registerAnswers';
import { createDocuments, type Documents } from './documents/createDocuments';
import { documentStore } from './documents/documentStore';
import { publicError, type ReportError } from './errors/publicError';
import { answer, registerErrorAnswers } from './errors/registerErrorAnswers';
import type { CreateEngine, EngineParts } from './execution/ExecutionEngine';
import { writeResult } from './execution/writeResult';
import { registerHealth } from './observability/registerHealth';
import { registerPlayground, type PlaygroundOptions } from './playground/servePlayground';
import { requestPlugin } from './requestPlugin';
import type { RequestContext } from './RequestContext';

/** Largest request body, in bytes. */
const BODY_LIMIT = 256 * 1024;

const GRAPHQL_PATH = '/graphql';

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
    ...cacheInFront(parts),
  });
  app.removeContentTypeParser('text/plain');
  const documents = createDocuments(parts.supergraph.executableSdl, parts.trusted ?? null);
  const server = apolloServer(parts, documents);
  await server.start();
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  registerErrorAnswers(app, parts.report);
  registerHealth(app, parts.transports);
  if (parts.playground !== null) registerPlayground(app, parts.playground);
  await app.register((scope) => graphqlRoute(scope, server, { ...parts, documents }));
  app.addHook('onClose', () => server.stop());
  return app;
}

/** Where answers are kept, requests that came before are answered before anything reads them. */
function cacheInFront({ caches, keys, supergraph }: GatewayParts): FastifyServerOptions {
  if (caches == null) return {};
  const { answers: cache, raw } = caches;
  const scopesOf = knownScopes(keys, supergraph.requirements.values());
  return {
    serverFactory: (handler, options) =>
      answerFirstServer(handler, options, { cache, raw, path: GRAPHQL_PATH, scopesOf }),
  };
}

/** The one route of the graph. Data are open and no cookie is read, so pages of any origin may ask (Fetch standard, CORS). */
async function graphqlRoute(
  app: FastifyInstance,
  server: ApolloServer<RequestContext>,
  { keys, documents, caches }: GatewayParts & { readonly documents: Documents },
): Promise<void> {
  await app.register(cors, {
    origin: '*',
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id'],
    maxAge: 86_400,
  });
  const note = caches == null ? null : registerAnswers(app, caches.answers, caches.raw);
  app.addHook('preHandler', (request, _reply, done) => {
    callerOf(request.headers.authorization, keys);
    documents.admit(request);
    done();
  });
  await app.register(fastifyApollo(server), {
    path: GRAPHQL_PATH,
    method: ['GET', 'POST'],
    context: (request, reply): Promise<RequestContext> => {
      let left: AbortSignal | undefined;
      return Promise.resolve({
        requestId: request.id,
        caller: callerOf(request.headers.authorization, keys),
        clientLeft: () => (left ??= signalOfLeaving(reply.raw)),
        note: note === null ? undefined : (ticket, kept) => note(request.raw, ticket, kept),
        keepsText: documents.isNew(request),
      });
    },
  });
}

/** A signal that ends the work on an answer once nobody is there to take it. */
function signalOfLeaving(response: ServerResponse): AbortSignal {
  const left = new AbortController();
  if (response.destroyed && !response.writableFinished) left.abort();
  response.once('close', () => {
    if (!response.writableFinished) left.abort();
  });
  return left.signal;
}

function apolloServer(parts: GatewayParts, documents: Documents): ApolloServer<RequestContext> {
  const plugins: ApolloServerPlugin<RequestContext>[] = [
    ApolloServerPluginLandingPageDisabled(),
    // Nothing is reported to anybody, whatever keys of Apollo stand in the environment.
    ApolloServerPluginUsageReportingDisabled(),
    // An answer says itself whether it may be kept (`requestPlugin`, `registerAnswers`).
    ApolloServerPluginCacheControlDisabled(),
    requestPlugin(documents),
  ];
  return new ApolloServer<RequestContext>({
    gateway: parts.createEngine(parts),
    // Hashes are looked up before (`createDocuments`): here a query known by its hash alone would pass no check of its size.
    persistedQueries: false,
    documentStore: documentStore(),
    plugins,
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    stringifyResult: writeResult,
    formatError: (formatted, error) => publicError(formatted, error, parts.report),
  });
}
