import type { QueryPlan } from '../QueryPlan';

/** Measured on 10 000 distinct operations made of the examples: 3 770 bytes of heap for 2 160 characters of plan and key. */
const BYTES_PER_CHARACTER = 1.75;

/** Bytes that a plan takes in memory with the text that it is kept under. */
export function bytesOfPlan(plan: QueryPlan, key: string): number {
  return BYTES_PER_CHARACTER * (JSON.stringify(plan).length + key.length);
}
