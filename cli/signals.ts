import cluster from 'node:cluster';
import { REPLACED } from './workers/messages';

/**
 * Signals that come within so many milliseconds of the first are that one: a terminal sends Ctrl-C to all that runs in it, and npm passes
 * it on to what it has started besides, later on a busy machine.
 */
const ONE_SIGNAL_MS = 500;

/** Why the program shall stop. */
export interface Stop {
  /** Whether another worker has taken this one's place. */
  readonly isReplaced: boolean;
}

/**
 * Waits until the program shall stop: for SIGINT or SIGTERM, a terminal that is gone, or, in a worker, for SIGTERM or the word of
 * its primary process, which hears the terminal for all and ends its workers. A further SIGINT or SIGTERM ends the program at once with
 * exit code 1.
 */
export function toldToStop(): Promise<Stop> {
  return new Promise((resolve) => {
    let firstAt: number | null = null;
    const stop = (): void => {
      firstAt ??= performance.now();
      resolve({ isReplaced: false });
    };
    const stopOrEnd = (): void => {
      if (firstAt !== null && performance.now() - firstAt > ONE_SIGNAL_MS) process.exit(1);
      stop();
    };
    if (cluster.isWorker) {
      // Whoever ends a group of processes, such as systemd, tells a worker too, beside its primary process.
      process.on('SIGTERM', stop);
      process.on('SIGINT', () => undefined);
      process.on('message', (message) => {
        if (message === REPLACED) resolve({ isReplaced: true });
      });
      return;
    }
    process.on('SIGTERM', stopOrEnd);
    process.on('SIGINT', stopOrEnd);
    // A shell that ends and the system both tell of it.
    if (process.stdout.isTTY) process.on('SIGHUP', stop);
  });
}

/** Does it at SIGHUP: not in a worker, whose primary process does, and not at a terminal, whose end is what the signal tells. */
export function onHangUp(act: () => void): void {
  if (process.stdout.isTTY) return;
  process.on('SIGHUP', cluster.isWorker ? () => undefined : act);
}
