import { performance } from 'node:perf_hooks';
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** When a process counts as idle, and what is worth a collection. */
export interface Idleness {
  readonly everyMs: number;
  /** How often in a row it must be found idle: V8 gives the memory of young objects back only seconds after the last of them was made. */
  readonly times: number;
  /** The part of the time that it may spend on work. */
  readonly busyPart: number;
  /** By how much the heap must have grown since the last collection. */
  readonly grownBytes: number;
}

/** The first finds the pages that are nearly empty, and the next clears them. */
const ROUNDS = 2;

const IDLENESS: Idleness = { everyMs: 2_000, times: 3, busyPart: 0.05, grownBytes: 16 * 1024 * 1024 };

/**
 * Collects all garbage once the process has been idle for some seconds and its heap has grown before, so that the memory that a
 * burst of requests took comes back. V8 collects as memory is asked for: where nobody asks, what the burst left stays.
 */
export function collectWhenIdle(idleness: Idleness = IDLENESS): void {
  const { everyMs, times, busyPart, grownBytes } = idleness;
  const collect = collector();
  let before = performance.eventLoopUtilization();
  let idleTimes = 0;
  let kept = 0;
  let rounds = 0;
  const look = (): void => {
    const now = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(now, before);
    before = now;
    idleTimes = utilization > busyPart ? 0 : idleTimes + 1;
    if (idleTimes >= times && heapBytes() > kept + grownBytes) rounds = ROUNDS;
    if (idleTimes < times || rounds === 0) return;
    collect();
    rounds -= 1;
    kept = heapBytes();
  };
  setInterval(look, everyMs).unref();
}

function heapBytes(): number {
  return getHeapStatistics().total_heap_size;
}

/** V8's own function, which only a context that is made after the flag has. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
