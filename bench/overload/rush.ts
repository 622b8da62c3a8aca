import { request, type Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

/** What came of a load. */
export interface Rush {
  readonly seconds: number;
  readonly asked: number;
  readonly answered: number;
  /** How long each answer and each refusal (503) took, in milliseconds. */
  readonly answeredMs: readonly number[];
  readonly refusedMs: readonly number[];
  /** Requests with neither. */
  readonly failed: number;
}

interface Load {
  readonly url: string;
  readonly agent: Agent;
  readonly seconds: number;
}

const TICK_MS = 5;

/** A page of communes with their populations: a few milliseconds of work in one process. */
const BODY = JSON.stringify({
  query:
    '{ department(code: "49") { name communes(first: 50) { nodes { code name population { value year } } } } }',
});

/** Clients that ask again as soon as they are answered. */
export async function closedLoop({ clients, ...load }: Load & { readonly clients: number }): Promise<Rush> {
  const tally = newTally();
  const start = performance.now();
  const end = start + load.seconds * 1_000;
  const ask = async (): Promise<void> => {
    while (performance.now() < end) await askOnce(load, tally);
  };
  await Promise.all(Array.from({ length: clients }, ask));
  return {
    ...tally,
    answered: tally.answeredMs.length,
    seconds: (performance.now() - start) / 1_000,
  };
}

/** Requests at a steady rate, whether those before were answered or not. All are waited for, and the time until the last counts. */
export async function openLoop({ perSecond, ...load }: Load & { readonly perSecond: number }): Promise<Rush> {
  const tally = newTally();
  const start = performance.now();
  const underWay = new Set<Promise<void>>();
  for (let sent = 0, now = start; now - start < load.seconds * 1_000; now = performance.now()) {
    for (; sent < ((now - start) / 1_000) * perSecond; sent += 1) {
      const asked = askOnce(load, tally).finally(() => underWay.delete(asked));
      underWay.add(asked);
    }
    await pause(TICK_MS);
  }
  await Promise.all(underWay);
  return {
    ...tally,
    answered: tally.answeredMs.length,
    seconds: (performance.now() - start) / 1_000,
  };
}

interface Tally {
  asked: number;
  failed: number;
  readonly answeredMs: number[];
  readonly refusedMs: number[];
}

function newTally(): Tally {
  return { asked: 0, failed: 0, answeredMs: [], refusedMs: [] };
}

function askOnce({ url, agent }: Load, tally: Tally): Promise<void> {
  const since = performance.now();
  tally.asked += 1;
  return new Promise((resolve) => {
    const failed = (): void => {
      tally.failed += 1;
      resolve();
    };
    const options = {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(BODY) },
    };
    const asked = request(url, options, (response) => {
      const times = { 200: tally.answeredMs, 503: tally.refusedMs }[response.statusCode ?? 0];
      response.resume().once('error', failed);
      response.once('end', () => {
        if (times === undefined) failed();
        else times.push(performance.now() - since);
        resolve();
      });
    });
    asked.once('error', failed).end(BODY);
  });
}
