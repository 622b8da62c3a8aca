import { setImmediate as turn } from 'node:timers/promises';

/** A rush must not keep a port open. */
const MOST_TURNS = 100;

/**
 * Returns at the end of a turn of the loop of events in which the count of accepted connections stayed the same, and after a
 * hundred turns at the latest: whoever closes the port then resets nobody whom the system has connected and nobody has accepted.
 */
export async function untilNobodyComes(accepted: () => number): Promise<void> {
  // This turn may have looked at the port before.
  await turn();
  for (let before = -1, tries = 0; before !== accepted() && tries < MOST_TURNS; tries += 1) {
    before = accepted();
    await turn();
  }
}
