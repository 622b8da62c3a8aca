import cluster from 'node:cluster';
import { REPLACED } from './workers/messages';

/** Why the program shall stop. */
export interface Stop {
  /** Whether another worker has taken this one's place. */
  readonly isReplaced: boolean;
}

/**
 * Waits until the program shall stop: for SIGINT or SIGTERM, a terminal that is gone, or, in a worker, for SIGTERM or the word of
 * its primary process, which hears the terminal for all. A further signal ends the program at once with exit code 1.
 */
export async function toldToStop(): Promise<Stop> {
  const stop = await new Promise<Stop>((resolve) => {
    const told = (): void => resolve({ isReplaced: false });
    process.once('SIGTERM', told);
    if (cluster.isWorker) {
      process.on('SIGINT', () => undefined);
      process.on('message', (message) => {
        if (message === REPLACED) resolve({ isReplaced: true });
      });
    } else {
      process.once('SIGINT', told);
      if (process.stdout.isTTY) process.once('SIGHUP', told);
    }
  });
  if (cluster.isPrimary) process.once('SIGINT', endNow);
  process.once('SIGTERM', endNow);
  return stop;
}

/** Does it at SIGHUP: not in a worker, whose primary process does, and not at a terminal, whose end is what the signal tells. */
export function onHangUp(act: () => void): void {
  if (process.stdout.isTTY) return;
  process.on('SIGHUP', cluster.isWorker ? () => undefined : act);
}

function endNow(): never {
  process.exit(1);
}
