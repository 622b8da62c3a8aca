import { log } from '../observability/programLog';

/** While a process has no descriptor left, each connection that comes fails, thousands in a second. */
const TELL_EVERY_MS = 10_000;

/**
 * A listener for the errors of a server that listens, such as EMFILE for a connection that can't be accepted: without one they would end
 * the process. It logs the first, and then one in ten seconds with how many there were.
 */
export function acceptFaults(now: () => number = () => performance.now()): (error: Error) => void {
  let told = -Infinity;
  let count = 0;
  return (error) => {
    count += 1;
    if (now() - told < TELL_EVERY_MS) return;
    log().error({ error: String(error), count }, "Connections can't be accepted");
    told = now();
    count = 0;
  };
}
