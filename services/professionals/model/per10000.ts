/** Two bounds of a number, both included. */
export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** How many there are for 10 000 inhabitants: for the most inhabitants, and for the fewest; null where there may be none. */
export function per10000(count: number, inhabitants: Bounds): Bounds | null {
  if (inhabitants.low <= 0) return null;
  return { low: (count * 10_000) / inhabitants.high, high: (count * 10_000) / inhabitants.low };
}
