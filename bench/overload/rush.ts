import { setTimeout as pause } from 'node:timers/promises';
import type { Asker } from './Asker';

/** How requests come: from so many clients that ask again as soon as they are answered, or so many in a second whatever comes of those before. */
export interface Load {
  readonly seconds: number;
  readonly clients?: number;
  readonly perSecond?: number;
}

/** What came of a load. */
export interface Rush {
  /** Until the last was answered. */
  readonly seconds: number;
  readonly asked: number;
  readonly answered: number;
  /** How long each answer and each refusal (503) took, in milliseconds. */
  readonly answeredMs: readonly number[];
  readonly refusedMs: readonly number[];
  /** Requests with neither. */
  readonly failed: number;
}

/** The steady rate comes in steps of so long: what it asks in one comes at once. */
const TICK_MS = 5;

/** A page of communes with their populations: a few milliseconds of work in one process. */
export const BODY = JSON.stringify({
  query:
    '{ department(code: "49") { name communes(first: 50) { nodes { code name population { value year } } } } }',
});

/** Lets an asker of `BODY` ask as a load says. */
export async function rush(asker: Asker, { seconds, clients = 0, perSecond = 0 }: Load): Promise<Rush> {
  const tally = new Tally(asker);
  const start = performance.now();
  const end = start + seconds * 1_000;
  const client = async (): Promise<void> => {
    while (performance.now() < end) await tally.ask();
  };
  const closed = Promise.all(Array.from({ length: clients }, client));
  const underWay: Promise<void>[] = [];
  for (let now = start; now < end; now = performance.now()) {
    while (underWay.length < ((now - start) / 1_000) * perSecond) underWay.push(tally.ask());
    await pause(TICK_MS);
  }
  await Promise.all([closed, ...underWay]);
  return tally.told((performance.now() - start) / 1_000);
}

/** What came of the requests of one load so far. */
class Tally {
  readonly #asker: Asker;
  readonly #answeredMs: number[] = [];
  readonly #refusedMs: number[] = [];
  #asked = 0;

  constructor(asker: Asker) {
    this.#asker = asker;
  }

  ask(): Promise<void> {
    this.#asked += 1;
    const since = performance.now();
    return new Promise((resolve) => {
      this.#asker.ask((status) => {
        if (status === 200) this.#answeredMs.push(performance.now() - since);
        if (status === 503) this.#refusedMs.push(performance.now() - since);
        resolve();
      });
    });
  }

  told(seconds: number): Rush {
    const [answeredMs, refusedMs, asked] = [this.#answeredMs, this.#refusedMs, this.#asked];
    const answered = answeredMs.length;
    return { seconds, asked, answered, answeredMs, refusedMs, failed: asked - answered - refusedMs.length };
  }
}
