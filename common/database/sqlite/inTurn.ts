/** Of one turn of the event loop, reads take about this much, in milliseconds; others wait no longer for theirs. */
const TURN_MS = 10;

/** When the first read of this turn began; null: there was none. */
let begun: number | null = null;
const waiting: (() => void)[] = [];

/**
 * Does a read now, or where reads have already taken 10 milliseconds of this turn of the event loop, in one of the next turns: what else
 * the process has to do, such as small answers, comes in between. What one read takes is not cut. Throws as the read does, or rejects so.
 */
export function inTurn<Result>(read: () => Result): Result | Promise<Result> {
  if (begun === null) begin();
  else if (isOver(begun))
    return new Promise<void>((resolve) => waiting.push(resolve)).then(() => {
      const result = read();
      if (begun !== null && !isOver(begun)) waiting.shift()?.();
      return result;
    });
  return read();
}

function begin(): void {
  begun = performance.now();
  setImmediate(end);
}

function isOver(start: number): boolean {
  return performance.now() - start >= TURN_MS;
}

function end(): void {
  begun = null;
  const next = waiting.shift();
  if (next === undefined) return;
  begin();
  next();
}
