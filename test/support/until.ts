import { setTimeout as pause } from 'node:timers/promises';

/** Far more than anything takes on a slow machine, and less than a test may take: what fails then says what it has seen. */
const PATIENCE_MS = 90_000;

/** Asks again and again until it holds. Rejects with what `seen` tells where it does not within a minute and a half. */
export async function until(
  holds: () => boolean | Promise<boolean>,
  seen: () => unknown = () => holds.toString(),
): Promise<void> {
  for (const end = performance.now() + PATIENCE_MS; !(await holds());) {
    if (performance.now() > end) throw new Error(`It does not hold; seen last: ${told(await seen())}`);
    await pause(10);
  }
}

function told(seen: unknown): string {
  return typeof seen === 'string' ? seen : JSON.stringify(seen);
}
