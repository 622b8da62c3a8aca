import { setImmediate } from 'node:timers/promises';

/** Others, such as requests that are quickly answered, wait no longer than about this. */
const SLICE_MS = 10;
/** Items of which many take less than this are looked at in groups: the clock costs more than such an item. */
const SHORT_MS = 0.1;
const MOST_IN_GROUP = 16;

/**
 * Does the work on every item, in their order; other work of the process gets its turn every 10 milliseconds, and first of
 * all. What one item takes is not cut. An error ends it and goes on.
 */
export async function inSlices<Item>(items: Iterable<Item>, work: (item: Item) => void): Promise<void> {
  await setImmediate();
  let begun = performance.now();
  let looked = begun;
  let group = 1;
  let left = group;
  for (const item of items) {
    work(item);
    left -= 1;
    if (left > 0) continue;
    const now = performance.now();
    group = now - looked < SHORT_MS ? Math.min(2 * group, MOST_IN_GROUP) : 1;
    left = group;
    looked = now;
    if (now - begun < SLICE_MS) continue;
    await setImmediate();
    begun = looked = performance.now();
  }
}
