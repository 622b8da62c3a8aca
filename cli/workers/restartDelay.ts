const STEADY_MS = 5_000;
const LEAST_MS = 250;
const MOST_MS = 10_000;

/** How long to wait before a worker is started anew, in milliseconds: not at all for one that had lived, ever longer for others. */
export const restartDelay = {
  first: (livedMs: number): number => (livedMs >= STEADY_MS ? 0 : LEAST_MS),
  next: (delayMs: number): number => Math.min(MOST_MS, Math.max(LEAST_MS, delayMs * 2)),
} as const;
