import type { Worker } from 'node:cluster';
import { isServedText, SERVED, type ServedText } from './messages';

/** The text that workers answer over, as the one that was told last: for a worker that comes while the supergraph's file can't be served. */
export class LastServed {
  #text: string | null = null;

  /** Hears of a worker what it answers over, and tells it that of the others where it asks and may have it. */
  follow(worker: Pick<Worker, 'on' | 'send'>, mayHave: boolean): void {
    worker.on('message', (message: unknown) => {
      if (isServedText(message)) this.#text = message.served;
      if (message === SERVED) worker.send({ served: mayHave ? this.#text : null } satisfies ServedText);
    });
  }
}
