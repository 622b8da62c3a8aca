import { setImmediate } from 'node:timers/promises';
import { validate } from 'graphql';
import { warmUp, type WarmUpReport } from '../planning/cache/warmUp';
import type { OpenedGateway } from './OpenedGateway';

/** Four at once keep the planner's process busy while this one validates and compiles. */
const BOUNDS = { atOnce: 4, milliseconds: 5_000 };

/** A graph has a few hundred operations that its clients ask for every day; what comes after them was asked for once. */
const MOST_OPERATIONS = 1_000;

/**
 * Prepares the operations that were asked for most often of one gateway in the next one, which has not answered a request yet, with the
 * conditions that they were asked for under. Those that are no longer valid count as failed. Over after five seconds at the latest, soon after the signal ends it.
 */
export async function warmFrom(
  before: Pick<OpenedGateway, 'operations'>,
  next: Pick<OpenedGateway, 'operations'>,
  signal: AbortSignal,
): Promise<WarmUpReport> {
  const engine = next.operations;
  if (engine === null || before.operations === null) return { prepared: 0, failed: 0, left: 0 };
  return warmUp(
    before.operations.mostUsed(MOST_OPERATIONS),
    async (wanted) => {
      // The gateway before goes on answering between two operations.
      await setImmediate();
      signal.throwIfAborted();
      const [error] = validate(engine.schema, wanted.document);
      if (error !== undefined) throw error;
      const { conditions } = await engine.prepare(wanted);
      if (conditions !== null) await Promise.all(wanted.conditions.map(conditions.planFor));
    },
    BOUNDS,
  );
}
