import { setTimeout as pause } from 'node:timers/promises';

/** Far more than anything takes on a slow machine, and less than a test may take: what fails then says what it has seen. */
const PATIENCE_MS = 90_000;

/** For what is told in the end, which may ask a process that does not answer. */
const TELLING_MS = 10_000;

/**
 * Asks again and again until it holds. Rejects with what `seen` tells where it does not within a minute and a half, also where
 * a question gets no answer at all.
 */
export async function until(
  holds: () => boolean | Promise<boolean>,
  seen: () => unknown = () => holds.toString(),
): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await within(end - performance.now(), holds, false))) {
    if (performance.now() >= end) {
      const last = await within(TELLING_MS, seen, 'nothing, for it does not answer');
      throw new Error(`It does not hold; seen last: ${told(last)}`);
    }
    await pause(10);
  }
}

/** What a question gives in time, else `late`. */
async function within<Given>(
  ms: number,
  question: () => Given | Promise<Given>,
  late: Given,
): Promise<Given> {
  const timer = new AbortController();
  try {
    return await Promise.race([question(), pause(ms, late, { signal: timer.signal })]);
  } finally {
    timer.abort();
  }
}

function told(seen: unknown): string {
  return typeof seen === 'string' ? seen : JSON.stringify(seen);
}
