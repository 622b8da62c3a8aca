import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { AnswerCache } from '../../../../gateway/cache/answers/AnswerCache';
import { scopesThatMatter } from '../../../../gateway/access/scopesThatMatter';
import { answerFirstServer } from '../../../../gateway/cache/http/answerFirst';
import { knownScopes } from '../../../../gateway/cache/http/knownScopes';
import { RawAnswers } from '../../../../gateway/cache/http/RawAnswers';
import { registerAnswers, type NoteAnswer } from '../../../../gateway/cache/http/registerAnswers';
import type { SharedStore } from '../../../../gateway/cache/shared/SharedStore';
import { ANONYMOUS, type Caller } from '../../../../gateway/access/Caller';
import type { Asking } from '../../../../gateway/access/createCallers';
import { question } from './questions';
import type { TestVersions } from './testVersions';

const REQUIREMENTS = [{ authenticated: false, scopes: [['read:secret']] }];

/** A gateway as far as its cache goes: what it answers says the question, the scopes, and how often it has executed anything. */
export interface CachedGraph {
  readonly app: FastifyInstance;
  readonly address: string;
  readonly cache: AnswerCache;
  readonly keys: Map<string, ReadonlySet<string>>;
  /** Operations that were executed, and not taken from the cache. */
  readonly executed: string[];
}

interface Asked {
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
}

/** Serves it on a port of its own. A query `{ secret }` needs a scope, `{ fails }` has errors; any other is answered at length. */
export async function cachedGraph(
  world: TestVersions,
  shared: SharedStore | null = null,
): Promise<CachedGraph> {
  const keys = new Map<string, ReadonlySet<string>>([
    ['insider', new Set(['read:secret'])],
    ['outsider', new Set(['other'])],
  ]);
  const executed: string[] = [];
  const cache = new AnswerCache({ versions: world.versions, shared });
  const raw = new RawAnswers();
  const parts = {
    cache,
    raw,
    path: '/graphql',
    scopesOf: knownScopes({ callerAtOnce: callersIn(keys) }, REQUIREMENTS),
  };
  const app = fastify({
    genReqId: () => crypto.randomUUID(),
    forceCloseConnections: 'idle',
    serverFactory: (handler, options) => answerFirstServer(handler, options, parts),
  });
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id).header('access-control-allow-origin', '*');
    done();
  });
  const note = registerAnswers(app, cache, raw);
  const executeFor = execution({ keys, cache, executed, note });
  app.route<{ Body: Asked; Querystring: Asked }>({
    method: ['GET', 'POST'],
    url: '/graphql',
    preHandler: (request, reply, done) => {
      const isSimple = request.method === 'GET' && request.headers['apollo-require-preflight'] === undefined;
      if (isSimple) void reply.code(400).send({ errors: ['preflight'] });
      else if (parts.scopesOf(request.raw) === null) void reply.code(401).send({ errors: ['key'] });
      else done();
    },
    handler: (request, reply) => {
      void reply.type(request.headers.accept ?? 'application/json; charset=utf-8');
      return executeFor(request, request.method === 'GET' ? request.query : request.body);
    },
  });
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return { app, address, cache, keys, executed };
}

/** Callers by keys that the test may take away. */
function callersIn(keys: CachedGraph['keys']): (request: Asking) => Caller | null {
  return ({ headers: { authorization } }) => {
    if (authorization === undefined) return ANONYMOUS;
    const scopes = keys.get(authorization.replace('Bearer ', ''));
    return scopes === undefined ? null : { ...ANONYMOUS, authenticated: true, scopes };
  };
}

interface Execution extends Pick<CachedGraph, 'keys' | 'cache' | 'executed'> {
  readonly note: NoteAnswer;
}

type Execute = (request: FastifyRequest, asked: Asked) => Promise<string | Buffer>;

function execution({ keys, cache, executed, note }: Execution): Execute {
  const scopesOf = scopesThatMatter(REQUIREMENTS);
  const callerAtOnce = callersIn(keys);
  return async (request, { query = '', variables = {} }) => {
    const caller = callerAtOnce(request.raw) ?? ANONYMOUS;
    const isPrivate = query.includes('secret');
    const scopes = isPrivate ? scopesOf(caller) : '';
    const ticket = cache.ticket(question({ operation: query, variables, scopes, isPrivate }));
    const kept = ticket === null ? null : await cache.find(ticket);
    if (ticket !== null && kept !== null) {
      note(request, ticket, kept);
      return kept.bodies.identity;
    }
    executed.push(query);
    const isWhole = !query.includes('fails') && !(isPrivate && !caller.scopes.has('read:secret'));
    const body = bodyOf({ query, variables, scopes, count: executed.length, isWhole });
    if (ticket !== null && isWhole) {
      note(request, ticket, null);
      await cache.keep(ticket, body);
    }
    return body;
  };
}

function bodyOf({ isWhole, ...answer }: Record<string, unknown>): string {
  const data = { ...answer, filling: Array.from({ length: 300 }, (_, id) => ({ id })) };
  return JSON.stringify(isWhole === true ? { data } : { data: null, errors: ['FORBIDDEN'] });
}
