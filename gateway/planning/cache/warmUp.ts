import { setTimeout } from 'node:timers/promises';

/** How a warm-up is bounded. */
export interface WarmUpOptions {
  /** Operations that are prepared at the same time. */
  readonly atOnce: number;
  /** Time after which no further operation is begun, and those under way are no longer waited for. */
  readonly milliseconds: number;
}

/** What became of a warm-up. */
export interface WarmUpReport {
  readonly prepared: number;
  /** Operations that the new supergraph can't answer; whoever asks for them learns why. */
  readonly failed: number;
  /** Operations left for the time when they are asked for. */
  readonly left: number;
}

/**
 * Prepares operations in their order before a new supergraph is switched in, so that those used most cost no time after it. It never
 * rejects, and is over once the time is, whatever the preparations do; they are told by their signal.
 */
export async function warmUp<Operation>(
  operations: readonly Operation[],
  prepare: (operation: Operation, signal: AbortSignal) => Promise<unknown>,
  { atOnce, milliseconds }: WarmUpOptions,
): Promise<WarmUpReport> {
  const waiting = [...operations];
  const counts = { prepared: 0, failed: 0 };
  const time = new AbortController();
  const isOver = (): boolean => time.signal.aborted;
  const work = async (): Promise<void> => {
    while (!isOver() && waiting.length > 0) {
      const outcome = await outcomeOf(waiting.shift() as Operation, prepare, time.signal);
      if (!isOver()) counts[outcome] += 1;
    }
  };
  const over = new AbortController();
  const timeIsUp = setTimeout(milliseconds, undefined, { signal: over.signal }).catch(() => undefined);
  await Promise.race([Promise.all(Array.from({ length: atOnce }, work)), timeIsUp]);
  over.abort();
  time.abort();
  return { ...counts, left: operations.length - counts.prepared - counts.failed };
}

async function outcomeOf<Operation>(
  operation: Operation,
  prepare: (operation: Operation, signal: AbortSignal) => Promise<unknown>,
  signal: AbortSignal,
): Promise<'prepared' | 'failed'> {
  try {
    await prepare(operation, signal);
    return 'prepared';
  } catch {
    return 'failed';
  }
}
