import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { maillageError } from '../../common/errors/maillageError';
import { answer } from '../errors/registerErrorAnswers';
import { ONE_MORE, RETRY_AFTER } from './refuseInFront';
import type { WaitingLine } from './WaitingLine';

const WINDOW_MS = 100;

/** Bytes of a request that are about as much work as a point of cost: a text is read, checked and planned. */
const BYTES_A_POINT = 4;

/**
 * Refuses the requests of a scope with OVERLOADED where the line is full, before their body is read and, where it has become full since,
 * before their caller is looked up.
 */
export function registerOverload(app: FastifyInstance, line: WaitingLine): void {
  endWindows(app, line);
  for (const hook of ['onRequest', 'preValidation'] as const)
    app.addHook(hook, (request: FastifyRequest, reply: FastifyReply, done: () => void) => {
      if (request.method === 'OPTIONS' || !line.isFull()) done();
      else void answer(reply.header('retry-after', RETRY_AFTER), 'OVERLOADED', ONE_MORE);
    });
}

/**
 * Lets each request of a scope wait in the line for its turn, by what its operation costs; throws OVERLOADED where that would take too long. Register it
 * where the cost is known, so that nobody takes a place whose request is refused for another reason.
 */
export function registerTurns(
  app: FastifyInstance,
  line: WaitingLine,
  costOf: (request: FastifyRequest) => number | null,
): void {
  const begun = new WeakMap<FastifyRequest, { readonly points: number; readonly since: number }>();
  const leave = (request: FastifyRequest): void => {
    const known = begun.get(request);
    if (known === undefined) return;
    begun.delete(request);
    line.leave(known.points, performance.now() - known.since);
  };
  app.addHook('preHandler', (request, reply, done) => {
    const points = (costOf(request) ?? 0) + bytesOf(request) / BYTES_A_POINT;
    if (line.isFullFor(points)) {
      void reply.header('retry-after', RETRY_AFTER);
      done(maillageError('OVERLOADED', ONE_MORE));
      return;
    }
    const begin = (): void => {
      begun.set(request, { points, since: performance.now() });
      reply.raw.once('close', () => leave(request));
      done();
    };
    line.join({ points, begin, isGone: () => reply.raw.destroyed });
  });
  // The work is done then; how fast a client takes its answer is its own matter.
  app.addHook('onSend', (request, _reply, ...[payload, done]: OnSendRest) => {
    leave(request);
    done(null, payload);
  });
}

type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];

/** Of its body, or of its address where it has none. */
function bytesOf({ headers, url }: FastifyRequest): number {
  return Number(headers['content-length'] ?? url.length);
}

function endWindows(app: FastifyInstance, line: WaitingLine): void {
  const windows = setInterval(() => line.endWindow(), WINDOW_MS).unref();
  app.addHook('onClose', (_app, done) => {
    clearInterval(windows);
    done();
  });
}
