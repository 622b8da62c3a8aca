/**
 * Random numbers from 0 to 1 (1 left out) that are the same for the same seed on every machine: Tommy Ettinger's
 * mulberry32, 32 bits of state. Good enough for made-up data; the demonstration must be the same in every clone.
 */
export function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
