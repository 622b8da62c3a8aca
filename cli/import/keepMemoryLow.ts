import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const LOOK_EVERY_MS = 25;
const COLLECT_ABOVE_BYTES = 210_000_000;
/** A collection that finds little is not asked for again at once. */
const COLLECT_AFTER_MS = 400;

/**
 * Keeps the memory of a load low until the function it returns is called. V8 is told to make every object in the young
 * generation of its heap: in a load it would come to take rows, of which there are millions, for objects that live long, and fill
 * the old generation with hundreds of megabytes of them. Where the process has grown all the same, garbage is collected:
 * buffers of what was read and sent hang on small objects, which V8 alone is in no hurry to clear away.
 */
export function keepMemoryLow(): () => void {
  setFlagsFromString('--no-allocation-site-pretenuring');
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  let last = 0;
  const timer = setInterval(() => {
    if (Date.now() - last < COLLECT_AFTER_MS || process.memoryUsage.rss() < COLLECT_ABOVE_BYTES) return;
    collect();
    last = Date.now();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
