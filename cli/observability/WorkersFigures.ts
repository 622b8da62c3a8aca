import type { Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import { FIGURES, isFiguresAnswer } from '../workers/messages';

/** A worker, as it is asked for its figures. */
export type FiguresSource = Pick<Worker, 'send' | 'isConnected' | 'on' | 'once'>;

/** What the workers have told. */
export interface FiguresRead {
  /** Of each worker that runs, what it told last: now, or where it does not answer, before. */
  readonly figures: readonly (readonly object[])[];
  /** Those that have told it now. */
  readonly answered: ReadonlySet<FiguresSource>;
}

interface Told {
  figures: readonly object[];
  /** What came of the last question; "open" while nothing has. */
  state: 'told' | 'open' | 'failed';
  end: () => void;
}

/**
 * The figures of workers. One that hangs counts with what it told last: without that sums would fall, which whoever reads them takes for a
 * restart.
 */
export class WorkersFigures {
  readonly #told = new Map<FiguresSource, Told>();
  readonly #patienceMs: number;
  #reading: Promise<FiguresRead> | null = null;

  /** So many milliseconds are waited for answers. */
  constructor(patienceMs: number) {
    this.#patienceMs = patienceMs;
  }

  /** Asks a worker, too, until it ends. */
  add(worker: FiguresSource): void {
    const told: Told = { figures: [], state: 'failed', end: () => undefined };
    this.#told.set(worker, told);
    worker.on('message', (message: unknown) => {
      if (!isFiguresAnswer(message)) return;
      told.state = message.figures === null ? 'failed' : 'told';
      told.figures = message.figures ?? told.figures;
      told.end();
    });
    worker.once('exit', () => {
      this.#told.delete(worker);
      told.end();
    });
  }

  /** Asks all but those that owe an answer from before: further questions to one that hangs would only pile up. */
  read(): Promise<FiguresRead> {
    return (this.#reading ??= this.#readAll().finally(() => {
      this.#reading = null;
    }));
  }

  async #readAll(): Promise<FiguresRead> {
    const asked = [...this.#told].filter(([worker, { state }]) => state !== 'open' && worker.isConnected());
    const waiting = new AbortController();
    await Promise.race([
      Promise.all(asked.map(([worker, told]) => answer(worker, told))),
      pause(this.#patienceMs, undefined, { signal: waiting.signal }).catch(() => undefined),
    ]);
    waiting.abort();
    const answered = asked.filter(([worker, { state }]) => state === 'told' && this.#told.has(worker));
    return {
      figures: [...this.#told.values()].map(({ figures }) => figures),
      answered: new Set(answered.map(([worker]) => worker)),
    };
  }
}

function answer(worker: FiguresSource, told: Told): Promise<void> {
  told.state = 'open';
  return new Promise((resolve) => {
    told.end = resolve;
    worker.send(FIGURES);
  });
}
