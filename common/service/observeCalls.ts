import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import type { Span, Tracer } from '../observability/Tracer';
import { withoutSecrets } from '../observability/withoutSecrets';

declare module 'fastify' {
  interface FastifyRequest {
    /** The span of a call that is traced. */
    span: Span | null;
  }
}

/** Where a service tells of the calls that it answers. */
export interface CallObservers {
  readonly log: Logger;
  /** Told of the status of each call, and of its milliseconds; null: no figures are kept. */
  readonly count: CountCall | null;
  readonly tracer: Tracer;
}

/** Told of a call that is answered. */
export type CountCall = (status: number, milliseconds: number) => void;

const PROBES: readonly string[] = ['/health', '/ready', '/versions'];

/** Ids of our gateways; what anybody else sends must not fill the log. */
const REQUEST_ID = /^[\w.:-]{1,64}$/;

/**
 * Tells of each call that a subgraph's server answers: a line of the log under the id of the client's request, figures, and a span of the
 * trace that its gateway began. Call it before the server is ready.
 */
export function observeCalls(app: FastifyInstance, { log, count, tracer }: CallObservers): void {
  app.decorateRequest('span', null);
  if (tracer.isOn)
    app.addHook('onRequest', (request, _reply, done) => {
      const { traceparent } = request.headers;
      const parent = typeof traceparent === 'string' ? traceparent : null;
      if (!PROBES.includes(request.url))
        request.span = tracer.start(request.method, { kind: 'server', parent });
      done();
    });
  app.addHook('onResponse', (request, reply, done) => {
    const { statusCode: status, elapsedTime } = reply;
    const path = withoutSecrets(request.url.split('?', 1)[0] ?? '');
    const { span } = request;
    span?.set({ 'http.response.status_code': status });
    span?.end(status >= 500 ? String(status) : undefined);
    if (!PROBES.includes(path)) count?.(status, elapsedTime);
    const level = PROBES.includes(path) ? 'debug' : 'info';
    if (log.isLevelEnabled(level))
      log[level](
        {
          requestId: idOf(request),
          method: request.method,
          path,
          status,
          ms: Math.round(elapsedTime * 100) / 100,
          bytes: Number(reply.getHeader('content-length') ?? 0),
        },
        'call',
      );
    done();
  });
}

function idOf({ id, headers }: FastifyRequest): string {
  const sent = headers['x-request-id'];
  return typeof sent === 'string' && REQUEST_ID.test(sent) ? sent : id;
}
