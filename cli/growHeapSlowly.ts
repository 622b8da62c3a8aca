import { setFlagsFromString } from 'node:v8';

/** By how many percent of what is alive the heap may grow until garbage is collected. */
const GROWTH_PERCENT = 25;

/**
 * Tells V8 to collect garbage once the heap has grown by a quarter of what is alive. Left to itself it waits for up to four times as
 * much on a machine with much memory; and what drops out of a bounded cache is old by then, so that nothing but such a collection
 * clears it away.
 */
export function growHeapSlowly(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
}
