import type { Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import { LISTENS, REPLACED } from './messages';
import { restartDelay } from './restartDelay';

/** Whose place a new worker takes. */
export type Takes = 'an empty place' | 'the place of an old one';

/** What the workers are made with; a fork of Node's cluster module outside tests. */
export interface WorkersParts {
  readonly fork: (takes: Takes) => Worker;
  /** Told what became of which worker, in a sentence. */
  readonly tell: (line: string) => void;
  /** A worker that does not listen after so many milliseconds hangs, and is killed. */
  readonly startMs: number;
}

/** The worker processes of a primary process: as many as it was told, each under a number that its successors keep. */
export class Workers {
  readonly #parts: WorkersParts;
  readonly #byNumber = new Map<number, Worker>();
  /** Those that have not ended, with their numbers. */
  readonly #alive = new Map<Worker, number>();
  readonly #stopping = new AbortController();
  #rolling: Promise<void> = Promise.resolve();

  constructor(parts: WorkersParts) {
    this.#parts = parts;
  }

  /** Those that listen or did so last, by their numbers. */
  get byNumber(): ReadonlyMap<number, Worker> {
    return this.#byNumber;
  }

  /** Starts the first one, and the others once it listens. Resolves with whether it did; where not, none is left. */
  async start(count: number): Promise<boolean> {
    if (!(await this.#startOne(1))) return false;
    const others = Array.from({ length: count - 1 }, (_, index) => index + 2);
    await Promise.all(others.map((number) => this.#keepOne(number, 0)));
    return true;
  }

  /**
   * Puts a new worker in the place of each, one after the other: the old one is told once the new one listens. Where a new one
   * does not come up, the old ones stay.
   */
  roll(): Promise<void> {
    this.#rolling = this.#rolling.then(() => this.#rollAll());
    return this.#rolling;
  }

  /** Sends the signal to all, starts no further one, and returns once they have ended. */
  async stop(signal: NodeJS.Signals): Promise<void> {
    this.#stopping.abort();
    await Promise.all([...this.#alive.keys()].map((worker) => killed(worker, signal)));
  }

  /** Kills those that have not ended so many milliseconds after they were told to, and says which. */
  killLeft(afterMs: number): void {
    for (const [worker, number] of this.#alive)
      this.#kill(number, worker, `did not end within ${afterMs / 1_000} s of the signal to stop`);
  }

  #isStopping(): boolean {
    return this.#stopping.signal.aborted;
  }

  async #rollAll(): Promise<void> {
    for (const [number, old] of this.#byNumber) {
      if (this.#isStopping()) return;
      if (!(await this.#startOne(number, 'the place of an old one'))) {
        if (!this.#isStopping()) this.#parts.tell(`No new worker ${number} came up: the old ones stay.`);
        return;
      }
      if (old.isDead()) continue;
      const ended = exitOf(old);
      if (old.isConnected()) old.send(REPLACED);
      await ended;
    }
    this.#parts.tell(`All ${this.#byNumber.size} workers are new.`);
  }

  /** Starts a worker that takes the number once it listens; false where it ends before. */
  async #startOne(number: number, takes: Takes = 'an empty place'): Promise<boolean> {
    const worker = this.#parts.fork(takes);
    this.#alive.set(worker, number);
    const ended = exitOf(worker).then((reason) => {
      this.#alive.delete(worker);
      return reason;
    });
    const { startMs } = this.#parts;
    const hanging = setTimeout(
      () => this.#kill(number, worker, `did not listen within ${startMs / 1_000} s`),
      startMs,
    );
    const hasCome = await Promise.race([listening(worker), ended.then(() => false)]);
    clearTimeout(hanging);
    if (!hasCome) return false;
    const since = performance.now();
    this.#byNumber.set(number, worker);
    this.#parts.tell(`${nameOf(number, worker)} listens.`);
    void ended.then((reason) => this.#onEnd({ number, worker, reason, livedMs: performance.now() - since }));
    return true;
  }

  #kill(number: number, worker: Worker, reason: string): void {
    this.#parts.tell(`${nameOf(number, worker)} ${reason}, and is killed.`);
    worker.process.kill('SIGKILL');
  }

  #onEnd({ number, worker, reason, livedMs }: Ended): void {
    if (this.#isStopping() || this.#byNumber.get(number) !== worker) return;
    this.#parts.tell(`${nameOf(number, worker)} ended (${reason}): another takes its place.`);
    void this.#keepOne(number, restartDelay.first(livedMs));
  }

  /** Starts workers under the number until one listens, after longer and longer pauses. */
  async #keepOne(number: number, firstDelayMs: number): Promise<void> {
    for (let delay = firstDelayMs; !this.#isStopping(); delay = restartDelay.next(delay)) {
      await pause(delay, undefined, { ref: false });
      if (this.#isStopping() || (await this.#startOne(number)) || this.#isStopping()) return;
      this.#parts.tell(
        `Worker ${number} did not come up: the next try is in ${restartDelay.next(delay)} ms.`,
      );
    }
  }
}

interface Ended {
  readonly number: number;
  readonly worker: Worker;
  readonly reason: string;
  readonly livedMs: number;
}

function nameOf(number: number, worker: Worker): string {
  return `Worker ${number} (process ${worker.process.pid})`;
}

/** How a worker ended, once it has: the signal, or the exit code. */
function exitOf(worker: Worker): Promise<string> {
  return new Promise((resolve) => {
    const { process: own } = worker;
    worker.once('exit', () => resolve(own.signalCode ?? `exit code ${own.exitCode}`));
  });
}

function listening(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    worker.on('message', (message) => {
      if (message === LISTENS) resolve(true);
    });
  });
}

async function killed(worker: Worker, signal: NodeJS.Signals): Promise<void> {
  const ended = exitOf(worker);
  worker.process.kill(signal);
  await ended;
}
