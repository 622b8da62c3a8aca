/** Of one turn of the event loop, reads take about this much, in milliseconds; others wait no longer for theirs. */
const TURN_MS = 10;

/** When the first read of this turn began; null: there was none. */
let begun: number | null = null;

/** Whether a long read was done in this turn. */
let hadLong = false;

/**
 * So many turns in which nothing is read come before one with a long read: Node takes one connection in a turn (libuv 1.45), so that with
 * fewer turns than connections who has just come would wait for more than one read. A turn in which nobody came takes some microseconds.
 */
const LOOKS = 16;

let looked = 0;

/** A read of more keys is long: an operation that asks for much has many of them. */
const SHORT_KEYS = 50;

const short: (() => void)[] = [];
const long: (() => void)[] = [];

/**
 * Does a read of so many keys now, or where reads have already taken 10 milliseconds of this turn of the event loop, in one of the next
 * turns: what else the process has to do, such as small answers, comes in between. Of those that wait the short ones come first, so that
 * what asks for little is not kept by what asks for much, and a long one in each turn. What one read takes is not cut. Throws as the read
 * does, or rejects so.
 */
export function inTurn<Result>(read: () => Result, keys = 1): Result | Promise<Result> {
  if (begun === null) begin();
  else if (isOver(begun))
    return new Promise<void>((resolve) => (keys > SHORT_KEYS ? long : short).push(resolve)).then(() => {
      const result = read();
      if (begun !== null) next(begun)?.();
      return result;
    });
  return read();
}

function begin(): number {
  setImmediate(end);
  return (begun = performance.now());
}

function isOver(start: number): boolean {
  return performance.now() - start >= TURN_MS;
}

/** The read that is next in the turn that began then, out of those that wait. */
function next(start: number): (() => void) | undefined {
  const hasTime = !isOver(start);
  if (hasTime && short.length > 0) return short.shift();
  if (!hasTime && hadLong) return undefined;
  hadLong = true;
  return long.shift();
}

function end(): void {
  begun = null;
  hadLong = false;
  if (short.length + long.length === 0) return;
  const start = begin();
  if (short.length === 0 && looked < LOOKS) {
    looked += 1;
    return;
  }
  looked = 0;
  next(start)?.();
}
