import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ErrorCode } from '../../common/errors/errorTable';
import type { Caller } from '../access/Caller';
import type { Callers } from '../access/createCallers';
import { withoutSecrets } from '../access/secretsInUrl';
import { traced } from '../../common/observability/Tracer';
import type { EngineParts } from '../execution/ExecutionEngine';
import type { RequestContext } from '../RequestContext';
import type { FirstAnswer, NoteFirst } from '../cache/http/answerFirst';
import type { Refused } from '../overload/refuseInFront';
import { codesIn } from './codesIn';
import type { AnsweredRequest, CacheOutcome, GatewayObserver, SubgraphUse } from './GatewayObserver';
import { observedTransport } from './observedTransport';
import type { OperationFacts } from './OperationFacts';
import { factsOfOperations } from './factsOfOperations';
import { RequestsUnderWay, type RequestUnderWay } from './RequestsUnderWay';

declare module 'fastify' {
  interface FastifyRequest {
    /** What logs tell of its operation; null until it is admitted, left out where nobody watches. */
    operation?: OperationFacts | null;
    /** The codes of the errors in its answer; null: none. */
    codes: readonly ErrorCode[] | null;
  }
}

const CODES: readonly ErrorCode[] = [];
const OVERLOADED: readonly ErrorCode[] = ['OVERLOADED'];
const NO_SUBGRAPHS: ReadonlyMap<string, SubgraphUse> = new Map();
const OUTCOMES: ReadonlyMap<unknown, CacheOutcome> = new Map([
  ['hit', 'hit'],
  ['miss', 'miss'],
  ['stale', 'stale'],
]);

/** Who watches, and what is asked to tell of a request. */
export interface ObservationParts {
  readonly observer: GatewayObserver;
  readonly callers: Pick<Callers, 'callerAtOnce'>;
}

/** Puts together what an observer is told of each request, from hooks around its answer and from the calls to subgraphs. */
export class Observation {
  readonly #parts: ObservationParts;
  readonly #underWay = new RequestsUnderWay();
  readonly #factsOf = factsOfOperations();

  constructor(parts: ObservationParts) {
    this.#parts = parts;
  }

  /** The parts of an engine, with the calls to subgraphs observed. */
  observed(parts: EngineParts): EngineParts {
    const by = { observer: this.#parts.observer, underWay: this.#underWay };
    const transports = [...parts.transports].map(
      ([name, each]) => [name, observedTransport(name, each, by)] as const,
    );
    return { ...parts, transports: new Map(transports) };
  }

  /** Observes all requests of the server, those included that are refused. */
  register(app: FastifyInstance): void {
    app.decorateRequest('operation', null);
    app.decorateRequest('codes', null);
    app.addHook('onRequest', (request, reply, done) => {
      this.#begin(request, reply);
      done();
    });
    app.addHook('onSend', (request, _reply, ...[payload, done]: OnSendRest) => {
      const codes = codesIn(payload);
      if (codes.length > 0) request.codes = codes;
      done(null, payload);
    });
  }

  /** Notes which operation a request was admitted with, and what it costs. */
  admitted(request: FastifyRequest): void {
    if (request.admitted !== null) request.operation = this.#factsOf(request.admitted);
  }

  /** Runs the planning of a request in a span of its own; undefined where nothing is traced. */
  get planning(): RequestContext['planning'] {
    const { tracer } = this.#parts.observer;
    if (!tracer.isOn) return undefined;
    return (requestId, plan) => {
      const parent = this.#underWay.find(requestId)?.span.traceparent;
      return traced(tracer, { name: 'plan', kind: 'internal', parent }, plan);
    };
  }

  /** Tells of a request that was answered before anything read it. */
  readonly answeredFirst: NoteFirst = ({ since, operation, ...sent }) =>
    this.#sentFirst(sent, {
      milliseconds: performance.now() - since,
      caller: this.#parts.callers.callerAtOnce(sent.request),
      operation,
      cache: 'first',
      codes: CODES,
    });

  /** Tells of a request that was refused under overload before anything read it. */
  readonly refusedFirst = (sent: Refused): void =>
    this.#sentFirst(sent, {
      milliseconds: 0,
      caller: null,
      operation: null,
      cache: 'none',
      codes: OVERLOADED,
    });

  #sentFirst({ request, status, requestId, bytes }: SentFirst, known: KnownFirst): void {
    const { observer } = this.#parts;
    const { tracer } = observer;
    const { operation, cache, codes } = known;
    if (tracer.isOn) {
      const parent = traceparentOf(request.headers);
      const attributes = attributesOf(status, operation, cache);
      tracer
        .start(request.method ?? '', { kind: 'server', parent, attributes })
        .end(status >= 500 ? codes[0] : undefined);
    }
    observer.answered({
      requestId,
      method: request.method ?? '',
      path: pathOf(request.url ?? ''),
      status,
      bytes,
      subgraphs: NO_SUBGRAPHS,
      hasLeft: false,
      ...known,
    });
  }

  #begin(request: FastifyRequest, reply: FastifyReply): void {
    const { id, method, headers } = request;
    const span = this.#parts.observer.tracer.start(method, {
      kind: 'server',
      parent: traceparentOf(headers),
    });
    const noted = this.#underWay.begin(id, span);
    reply.raw.once('close', () => this.#end(request, reply, noted));
  }

  #end(request: FastifyRequest, reply: FastifyReply, { since, span, subgraphs }: RequestUnderWay): void {
    this.#underWay.end(request.id);
    const cache = OUTCOMES.get(reply.getHeader('x-cache')) ?? 'none';
    const { operation = null } = request;
    const codes = request.codes ?? CODES;
    const status = reply.raw.statusCode;
    const length = reply.getHeader('content-length');
    if (this.#parts.observer.tracer.isOn) span.set(attributesOf(status, operation, cache));
    span.end(status >= 500 ? (codes[0] ?? String(status)) : undefined);
    this.#parts.observer.answered({
      requestId: request.id,
      method: request.method,
      path: pathOf(request.url),
      status,
      milliseconds: performance.now() - since,
      bytes: length === undefined ? null : Number(length),
      // Known only where a route asks for it (`registerAccess`), and not for those that it refused.
      caller: callerOf(request),
      operation,
      cache,
      codes,
      subgraphs,
      hasLeft: !reply.raw.writableFinished,
    });
  }
}

type SentFirst = Pick<FirstAnswer, 'request' | 'requestId' | 'bytes'> & { readonly status: number };

type KnownFirst = Pick<AnsweredRequest, 'milliseconds' | 'caller' | 'operation' | 'cache' | 'codes'>;

type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];

function callerOf({ caller }: { readonly caller?: Caller }): Caller | null {
  return caller ?? null;
}

function pathOf(url: string): string {
  return withoutSecrets(url.split('?', 1)[0] ?? '');
}

function traceparentOf({ traceparent }: Readonly<Record<string, unknown>>): string | null {
  return typeof traceparent === 'string' ? traceparent : null;
}

function attributesOf(
  status: number,
  operation: OperationFacts | null,
  cache: CacheOutcome,
): Record<string, string | number> {
  return {
    'http.response.status_code': status,
    'maillage.cache': cache,
    ...(operation === null
      ? {}
      : { 'graphql.operation.type': operation.kind, 'graphql.operation.name': operation.name ?? '' }),
  };
}
