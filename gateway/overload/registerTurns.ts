import type { FastifyInstance, FastifyRequest } from 'fastify';
import { maillageError } from '../../common/errors/maillageError';
import { requestParameters } from '../limits/requestParameters';
import { HEAVY_POINTS } from './CostlyLine';
import { ONE_MORE, RETRY_AFTER } from './refuseInFront';
import type { Admission } from './Admission';

declare module 'fastify' {
  interface FastifyRequest {
    /** When its operation was begun, with what it counted; null until then. */
    turn: Turn | null;
  }
}

interface Turn {
  readonly points: number;
  readonly since: number;
  isOver: boolean;
}

/** Bytes of a text that are about as much work as a point of cost: it is read, checked and planned. */
const BYTES_A_POINT = 4;

/**
 * Lets each request of a scope wait in the line for its turn, by what its operation costs; throws OVERLOADED where that would take too long. Register it
 * where the cost is known, so that nobody takes a place whose request is refused for another reason.
 */
export function registerTurns(
  app: FastifyInstance,
  { line, addressOf }: Admission,
  costOf: (request: FastifyRequest) => number | null,
): void {
  app.decorateRequest('turn', null);
  const leave = ({ turn }: FastifyRequest): void => {
    if (turn === null || turn.isOver) return;
    turn.isOver = true;
    line.leave(turn.points, performance.now() - turn.since);
  };
  app.addHook('preHandler', (request, reply, done) => {
    const points = pointsOf(costOf(request) ?? 0, bytesOf(request));
    const address = addressOf(request.raw);
    if (line.isFullFor({ points, address })) {
      void reply.header('retry-after', RETRY_AFTER);
      done(maillageError('OVERLOADED', ONE_MORE));
      return;
    }
    const begin = (): void => {
      request.turn = { points, since: performance.now(), isOver: false };
      reply.raw.once('close', () => leave(request));
      done();
    };
    line.join({ points, address, begin, isGone: () => reply.raw.destroyed });
  });
  // The work is done then; how fast a client takes its answer is its own matter.
  app.addHook('onSend', (request, _reply, ...[payload, done]: OnSendRest) => {
    leave(request);
    done(null, payload);
  });
}

type OnSendRest = [payload: unknown, done: (error: Error | null, payload: unknown) => void];

/** Its bytes alone make no operation heavy: a rate takes no points for them. */
function pointsOf(cost: number, bytes: number): number {
  return Math.max(cost, Math.min(cost + bytes / BYTES_A_POINT, HEAVY_POINTS - 1));
}

/** Of the text of its operation, or of the hash that was sent for it: what a hash stands for was checked before. */
function bytesOf(request: FastifyRequest): number {
  const { method, url, headers } = request;
  if (method === 'GET') return url.length;
  const { query } = requestParameters(request);
  // What comes in chunks has no length beforehand (RFC 9112, 6.3).
  const sent = Number(headers['content-length'] ?? Infinity);
  return Math.min(sent, typeof query === 'string' ? query.length : 0);
}
