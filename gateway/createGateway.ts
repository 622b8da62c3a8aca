import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastify, { type FastifyInstance, type FastifyPluginCallback } from 'fastify';
import { createCallers, type CallerParts, type Callers } from './access/createCallers';
import { registerAccess } from './access/registerAccess';
import { withoutSecrets } from './access/secretsInUrl';
import type { GatewayCaches } from './cache/GatewayCaches';
import { registerAnswers } from './cache/http/registerAnswers';
import { createDocuments, type Documents } from './documents/createDocuments';
import { documentStore } from './documents/documentStore';
import { answerClientError } from './errors/answerClientError';
import { publicError, type ReportError } from './errors/publicError';
import { answer, registerErrorAnswers } from './errors/registerErrorAnswers';
import type { CreateEngine, EngineParts, ExecutionEngine } from './execution/ExecutionEngine';
import { writeResult } from './execution/writeResult';
import { tellCost } from './limits/cost/tellCost';
import { checkAccept } from './limits/http/checkAccept';
import { checkPreflight } from './limits/http/checkPreflight';
import { registerBodies } from './limits/http/registerBodies';
import { BODY_LIMIT, SERVER_LIMITS } from './limits/http/serverLimits';
import type { GatewayObserver } from './observability/GatewayObserver';
import { Observation } from './observability/Observation';
import { OPEN_EDGE, type EdgeParts } from './headers/EdgeParts';
import { registerOrigins } from './headers/registerOrigins';
import { registerHeaders, securityHeaders } from './headers/securityHeaders';
import { registerHealth } from './observability/registerHealth';
import type { Admission } from './overload/Admission';
import { createAdmission } from './overload/createAdmission';
import { registerOverload } from './overload/registerOverload';
import { registerTurns } from './overload/registerTurns';
import { registerPlayground, type PlaygroundOptions } from './playground/servePlayground';
import { graphHandler, type GraphHandlerParts } from './prepared/graphHandler';
import { ValidDocuments } from './prepared/ValidDocuments';
import { isTrusted } from './rate/clientAddress';
import { registerRate } from './rate/registerRate';
import { registerWrongKeys } from './rate/registerWrongKeys';
import { requestContexts } from './requestContexts';
import { requestPlugin } from './requestPlugin';
import type { RequestContext } from './RequestContext';
import { serverInFront } from './serverInFront';

/** Messages of one answer about what is wrong with a document. */
const MOST_VALIDATION_ERRORS = 10;

const GRAPHQL_PATH = '/graphql';

/** All that a gateway is made of. */
export interface GatewayParts extends EngineParts, CallerParts {
  readonly createEngine: CreateEngine;
  /** Null: no playground is served. */
  readonly playground: PlaygroundOptions | null;
  /** Nothing is told of the schema: no introspection, no suggestions. Left out: both are there, since the data are open. */
  readonly lockdown?: boolean;
  readonly report: ReportError;
  /** Left out: anybody may come directly, as often as they like. */
  readonly edge?: EdgeParts;
  /** Left out or null: nobody watches. */
  readonly observer?: GatewayObserver | null;
}

/** The gateway as a Fastify server that is ready to listen; closing it ends the engine too. */
export async function createGateway(parts: GatewayParts): Promise<FastifyInstance> {
  const { supergraph, caches = null, edge = OPEN_EDGE } = parts;
  const callers = createCallers(parts);
  const headers = securityHeaders(edge.tlsInFront);
  const observation = observe(parts, callers);
  const admission = createAdmission(edge.proxies);
  const app = fastify({
    bodyLimit: BODY_LIMIT,
    http: SERVER_LIMITS,
    requestTimeout: SERVER_LIMITS.requestTimeout,
    clientErrorHandler: answerClientError,
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    trustProxy: trustIn(edge),
    frameworkErrors: (_error, request, reply) =>
      void answer(reply.headers(headers), 'BAD_REQUEST', withoutSecrets(request.url)),
    ...serverInFront({ caches, supergraph, callers, edge, observation, admission, path: GRAPHQL_PATH }),
  });
  const documents = createDocuments(parts.supergraph.executableSdl, parts.trusted ?? null);
  const engine = parts.createEngine(observation?.observed(parts) ?? parts);
  const valid = new ValidDocuments();
  const server = apolloServer(engine, requestPlugin(documents, valid), parts);
  await started(server, engine);
  registerHeaders(app, headers);
  observation?.register(app);
  await registerOrigins(app, edge.origins);
  registerErrorAnswers(app, parts.report);
  registerBodies(app);
  registerHealth(app, parts.transports);
  if (parts.playground !== null) registerPlayground(app, parts.playground);
  const answering = { server, valid, execute: engine.execute ?? null };
  await app.register(graphqlRoute({ answering, caches, documents, callers, observation, edge, admission }));
  app.addHook('onClose', () => {
    edge.rates?.close();
    return server.stop();
  });
  return app;
}

/** Where a server does not start, nobody would end what its engine has begun, such as a planner's process. */
async function started(server: ApolloServer<RequestContext>, engine: ExecutionEngine): Promise<void> {
  try {
    await server.start();
  } catch (error) {
    await engine.stop();
    throw error;
  }
}

function observe(
  { observer = null, caches = null, supergraph }: GatewayParts,
  callers: Callers,
): Observation | null {
  if (observer === null) return null;
  observer.opened(caches, [...supergraph.subgraphs.keys()]);
  return new Observation({ observer, callers });
}

interface RouteParts {
  readonly answering: Omit<GraphHandlerParts, 'contextOf'>;
  readonly caches: GatewayCaches | null;
  readonly documents: Documents;
  readonly callers: Callers;
  readonly observation: Observation | null;
  readonly edge: EdgeParts;
  readonly admission: Admission;
}

/** The one route of the graph, with all that is done around it. */
function graphqlRoute(parts: RouteParts): FastifyPluginCallback {
  const { answering, callers, documents, caches, observation, admission } = parts;
  const { rates } = parts.edge;
  return (app, _options, registered) => {
    const note = caches === null ? null : registerAnswers(app, caches.answers, caches.raw);
    registerOverload(app, admission);
    if (rates !== null) registerWrongKeys(app, rates);
    registerAccess(app, callers);
    app.decorateRequest('admitted', null);
    app.decorateRequest('executed', null);
    app.addHook('preHandler', (request, _reply, done) => {
      checkPreflight(request.headers);
      checkAccept(request.headers);
      documents.admit(request);
      observation?.admitted(request);
      done();
    });
    const rateOf = rates === null ? undefined : registerRate(app, rates, documents.costOf);
    registerTurns(app, admission, documents.costOf);
    tellCost(app, documents.costOf, rateOf);
    const contextOf = requestContexts({ documents, note, planning: observation?.planning });
    const handler = graphHandler({ ...answering, contextOf });
    app.route({ url: GRAPHQL_PATH, method: ['GET', 'POST'], handler });
    registered();
  };
}

/** Which addresses Fastify believes whom they speak for, as rates do. */
function trustIn({ proxies }: EdgeParts): false | ((address: string) => boolean) {
  return proxies !== null && ((address) => isTrusted(proxies, address));
}

function apolloServer(
  gateway: ExecutionEngine,
  plugin: ApolloServerPlugin<RequestContext>,
  { lockdown = false, report }: Pick<GatewayParts, 'lockdown' | 'report'>,
): ApolloServer<RequestContext> {
  const plugins: ApolloServerPlugin<RequestContext>[] = [
    ApolloServerPluginLandingPageDisabled(),
    // Nothing is reported to anybody, whatever keys of Apollo stand in the environment.
    ApolloServerPluginUsageReportingDisabled(),
    // An answer says itself whether it may be kept (`requestPlugin`, `registerAnswers`).
    ApolloServerPluginCacheControlDisabled(),
    plugin,
  ];
  return new ApolloServer<RequestContext>({
    gateway,
    // Hashes are looked up before (`createDocuments`): here a query known by its hash alone would pass no check of its size.
    persistedQueries: false,
    documentStore: documentStore(),
    plugins,
    includeStacktraceInErrorResponses: false,
    introspection: !lockdown,
    validationOptions: { maxErrors: MOST_VALIDATION_ERRORS, hideSuggestions: lockdown },
    stopOnTerminationSignals: false,
    stringifyResult: writeResult,
    formatError: (formatted, error) => publicError(formatted, error, { report, lockdown }),
  });
}
