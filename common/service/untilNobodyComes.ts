import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';

/** Who is told to come back on another connection has done so by then. */
const QUIET_MS = 50;

/** A rush must not keep a port open. */
const LONGEST_MS = 1_000;

const LOOK_MS = 5;

/**
 * Returns at the end of a turn of the loop of events in which the count of accepted connections has been the same for 50 ms, and after
 * a second at the latest: whoever closes the port then resets nobody whom the system has connected and nobody has accepted.
 */
export async function untilNobodyComes(accepted: () => number): Promise<void> {
  const began = performance.now();
  let known = accepted();
  for (let since = began; performance.now() - since < QUIET_MS;) {
    await pause(LOOK_MS);
    // What came during the pause is accepted one in a turn, and this turn may have looked at the port before.
    await turn();
    await turn();
    if (accepted() !== known) since = performance.now();
    known = accepted();
    if (performance.now() - began >= LONGEST_MS) return;
  }
}
