import cluster from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import { log } from '../common/observability/programLog';
import type { FrontServer } from '../common/service/FrontServer';
import { reportUnhandled } from './reportUnhandled';
import { onHangUp, toldToStop } from './signals';
import { lastConnection } from './workers/inWorker';

/**
 * All of a stop lies within ten seconds of its signal, whatever hangs: answers are cut after the first, and what still holds the
 * process then is left after the second.
 */
const CUT_MS = 8_500;
const LEAVE_MS = 9_500;

/** What is served until the program is told to stop. */
export interface Served {
  readonly front: Pick<FrontServer, 'drain' | 'hold' | 'close' | 'cut'>;
  /** Tells whoever started the program that it answers: only once signals are heard, since one may follow at once. */
  readonly onReady?: () => void;
  /** Ends what would go on beside the answers, as soon as the signal has come. */
  readonly onStop?: () => void;
  /** How long clients and balancers are told of the stop before connections are refused. */
  readonly drainSeconds: number;
  /** Reads anew what may have changed, at SIGHUP; it must not reject. */
  readonly reload: () => Promise<void>;
}

/**
 * Waits for SIGINT (Ctrl-C) or SIGTERM, says for a while that the program will stop, and lets the answers under way finish: what
 * they came from can be closed then. A second signal, more than half a second later, ends the program at once with exit code 1; a stop that takes too long ends it
 * with exit code 0.
 */
export async function untilStopped(served: Served): Promise<void> {
  const { front, drainSeconds, reload, onStop } = served;
  reportUnhandled();
  onHangUp(() => void reload());
  const told = toldToStop();
  served.onReady?.();
  const { isReplaced } = await told;
  setTimeout(leave, LEAVE_MS).unref();
  const cutting = setTimeout(() => cut(front), CUT_MS).unref();
  onStop?.();
  front.drain();
  // Whoever balances the load of a worker asks the port, which the one in its place has.
  if (!isReplaced) await pause(drainSeconds * 1_000);
  if (cluster.isWorker) {
    front.hold();
    await lastConnection();
  }
  await front.close();
  clearTimeout(cutting);
  // The channel to the primary process would keep a worker alive.
  cluster.worker?.disconnect();
}

function cut(front: Served['front']): void {
  const count = front.cut();
  log().warn(
    `${count} answer${count === 1 ? ' was' : 's were'} cut: not done ${CUT_MS / 1_000} s after the signal to stop.`,
  );
}

function leave(): never {
  log().warn(`The program leaves what is not closed ${LEAVE_MS / 1_000} s after the signal to stop.`);
  process.exit(0);
}
