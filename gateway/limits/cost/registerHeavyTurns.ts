import type { ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { maillageError } from '../../../common/errors/maillageError';

/** From this cost on an operation is heavy: the examples cost less, most by far. */
export const HEAVY_COST = 5_000;

/** So many are there at a time, with those that wait: they must leave room for others among all that a process answers. */
export const MOST_HEAVY = 8;

/** In seconds. */
const RETRY_AFTER = '2';

/**
 * Lets heavy operations be answered one after the other, in their order, and the others beside them: many at once would hold their data in
 * memory together, and each turn of the event loop would have a slice of every one. A turn ends when the answer is made, however slowly the
 * client takes it. Throws OVERLOADED where eight are there already. Register it where the cost of a request is known.
 */
export function registerHeavyTurns(
  app: FastifyInstance,
  costOf: (request: FastifyRequest) => number | null,
): void {
  const turns = new WeakMap<FastifyRequest, () => void>();
  let last = Promise.resolve();
  let underWay = 0;
  app.addHook('preHandler', async (request, reply) => {
    if ((costOf(request) ?? 0) < HEAVY_COST) return;
    if (underWay >= MOST_HEAVY) {
      void reply.header('retry-after', RETRY_AFTER);
      throw maillageError('OVERLOADED', `operations of ${HEAVY_COST} or more`);
    }
    underWay += 1;
    const before = last;
    const over = turnOf(reply.raw, (end) => turns.set(request, end)).then(() => void (underWay -= 1));
    last = before.then(() => over);
    await before;
  });
  app.addHook('onSend', (request) => {
    turns.get(request)?.();
    return Promise.resolve();
  });
}

/** Settles when it is told to, or at once when the client leaves, who may do so while it waits. */
function turnOf(response: ServerResponse, onEnd: (end: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    onEnd(resolve);
    if (response.destroyed) resolve();
    else response.once('close', resolve);
  });
}
