import cluster from 'node:cluster';
import { Socket } from 'node:net';
import type { FrontServer } from '../../common/service/FrontServer';
import {
  CONNECTION,
  FIGURES,
  isServedText,
  LAST,
  LEAVES,
  LISTENS,
  SERVED,
  TAKEN,
  type FiguresAnswer,
  type ServedText,
} from './messages';

/** A primary process that does not answer by then never will. */
const PATIENCE_MS = 2_000;

/** In a worker: answers on the connections that its primary process accepts for it, and tells it so. */
export function listenForPrimary(front: Pick<FrontServer, 'take'>): void {
  process.on('message', (message, socket: unknown) => {
    if (message !== CONNECTION) return;
    // One whose client has left on the way comes without its socket.
    if (socket instanceof Socket) front.take(socket);
    process.send?.(TAKEN, undefined, undefined, () => undefined);
  });
  process.send?.(LISTENS);
}

/** In a worker: tells its primary process over which text it answers from now on. Any other process tells nobody. */
export function tellServed(served: string): void {
  // A supervisor that has forked this process listens too, and wants none of it.
  if (!cluster.isWorker) return;
  process.send?.({ served } satisfies ServedText, undefined, undefined, () => undefined);
}

/** In a worker that takes the place of one that ended: the text that the workers answer over; null where there is none, or in any other process. */
export function servedByOthers(): Promise<string | null> {
  return new Promise((resolve) => {
    if (!cluster.isWorker || !process.connected) {
      resolve(null);
      return;
    }
    const told = (served: string | null): void => {
      process.off('message', heard);
      clearTimeout(timer);
      resolve(served);
    };
    const heard = (message: unknown): void => {
      if (isServedText(message)) told(message.served);
    };
    const timer = setTimeout(() => told(null), PATIENCE_MS).unref();
    process.on('message', heard);
    process.send?.(SERVED, undefined, undefined, () => undefined);
  });
}

/** In a worker: tells its primary process the figures that are read, whenever it asks. */
export function tellFigures(read: () => Promise<readonly object[]>): void {
  // The primary process may have gone in between, or this one leave.
  const answer = (message: FiguresAnswer): unknown =>
    process.send?.(message, undefined, undefined, () => undefined);
  process.on('message', (message) => {
    if (message !== FIGURES) return;
    read().then(
      (figures) => answer({ figures }),
      () => answer({ figures: null }),
    );
  });
}

/** In a worker: returns once its primary process has sent the last connection that is this one's. */
export function lastConnection(): Promise<void> {
  return new Promise((resolve) => {
    if (!process.connected) {
      resolve();
      return;
    }
    process.on('message', (message) => {
      if (message === LAST) resolve();
    });
    setTimeout(resolve, PATIENCE_MS).unref();
    process.send?.(LEAVES);
  });
}
