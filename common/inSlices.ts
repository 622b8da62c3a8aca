import { setImmediate } from 'node:timers/promises';

/** Others, such as requests that are quickly answered, wait no longer than about this. */
const SLICE_MS = 10;

/**
 * Does the work on every item, in their order; other work of the process gets its turn every 10 milliseconds, and first of
 * all. What one item takes is not cut. An error ends it and goes on.
 */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  await setImmediate();
  let begun = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - begun < SLICE_MS) continue;
    await setImmediate();
    begun = performance.now();
  }
}
