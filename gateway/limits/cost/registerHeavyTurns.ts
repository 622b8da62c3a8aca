import type { FastifyInstance, FastifyRequest } from 'fastify';

/** From this cost on an operation is heavy: the examples cost less, most by far. */
export const HEAVY_COST = 5_000;

/**
 * Lets heavy operations be answered one after the other, in their order, and the others beside them: many at once would hold their data in
 * memory together, and each turn of the event loop would have a slice of every one. Register it where the cost of a request is known.
 */
export function registerHeavyTurns(
  app: FastifyInstance,
  costOf: (request: FastifyRequest) => number | null,
): void {
  let last = Promise.resolve();
  app.addHook('preHandler', async (request, { raw }) => {
    if ((costOf(request) ?? 0) < HEAVY_COST) return;
    const before = last;
    // Told also of an answer that nobody takes; a client that left while it waited has its turn, and gives it on at once.
    last = before.then(() => closed);
    const closed = new Promise<void>((resolve) => {
      if (raw.destroyed) resolve();
      else raw.once('close', resolve);
    });
    await before;
  });
}
