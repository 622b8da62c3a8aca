import type { Worker } from 'node:cluster';
import { EventEmitter } from 'node:events';
import { LISTENS, REPLACED } from '../../../cli/workers/messages';
import { Workers } from '../../../cli/workers/Workers';

/** A worker that does what a test says. */
class Forked extends EventEmitter {
  readonly sent: unknown[] = [];
  readonly process: {
    pid: number;
    signalCode: string | null;
    exitCode: number | null;
    kill: (signal: string) => void;
  };
  #isDead = false;

  constructor(pid: number) {
    super();
    this.process = { pid, signalCode: null, exitCode: null, kill: (signal) => this.end(signal) };
  }

  listens(): void {
    this.emit('message', LISTENS);
  }

  send(message: unknown): void {
    this.sent.push(message);
  }

  isConnected(): boolean {
    return !this.#isDead;
  }

  isDead(): boolean {
    return this.#isDead;
  }

  end(signal: string): void {
    this.#isDead = true;
    this.process.signalCode = signal;
    this.emit('exit');
  }
}

interface Forks {
  readonly forked: Forked[];
  readonly told: string[];
  readonly workers: Workers;
  /** Resolves once so many have been forked. */
  readonly count: (count: number) => Promise<void>;
}

function forks(startMs = 60_000, Kind: typeof Forked = Forked): Forks {
  const forked: Forked[] = [];
  const told: string[] = [];
  const fork = (): Worker => {
    const worker = new Kind(forked.length + 1);
    forked.push(worker);
    return worker as unknown as Worker;
  };
  const workers = new Workers({ fork, tell: (line) => told.push(line), startMs });
  const count = async (wanted: number): Promise<void> => {
    while (forked.length < wanted) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return { forked, told, workers, count };
}

async function started(count: number): Promise<Forks> {
  const all = forks();
  const start = all.workers.start(count);
  for (let number = 1; number <= count; number += 1) {
    await all.count(number);
    all.forked[number - 1]?.listens();
  }
  expect(await start).toBe(true);
  return all;
}

/** A worker that is frozen: nothing but SIGKILL ends it. */
class Frozen extends Forked {
  override end(signal: string): void {
    if (signal === 'SIGKILL') super.end(signal);
  }
}

describe('the workers', () => {
  it('that have not ended after a stop are named, and killed', async () => {
    const { forked, told, workers, count } = forks(60_000, Frozen);
    const start = workers.start(2);
    forked[0]?.listens();
    await count(2);
    forked[1]?.listens();
    await start;
    const stopped = workers.stop('SIGTERM');
    told.length = 0;
    workers.killLeft(9_800);
    await stopped;
    workers.killLeft(9_800);
    expect(told).toEqual(
      [1, 2].map(
        (number) =>
          `Worker ${number} (process ${number}) did not end within 9.8 s of the signal to stop, and is killed.`,
      ),
    );
  });

  it('are started once the first one listens', async () => {
    const { forked, workers, count } = forks();
    const start = workers.start(3);
    await new Promise((resolve) => setImmediate(resolve));
    expect(forked).toHaveLength(1);
    forked[0]?.listens();
    await count(3);
    for (const worker of forked.slice(1)) worker.listens();
    expect(await start).toBe(true);
  });

  it('are none where the first one ends before it listens', async () => {
    const { forked, workers } = forks();
    const start = workers.start(2);
    forked[0]?.end('SIGABRT');
    expect(await start).toBe(false);
    expect(forked).toHaveLength(1);
  });

  it('are none where the first one hangs', async () => {
    const { forked, told, workers } = forks(20);
    expect(await workers.start(2)).toBe(false);
    expect(forked[0]?.process.signalCode).toBe('SIGKILL');
    expect(told).toEqual(['Worker 1 (process 1) did not listen within 0.02 s, and is killed.']);
  });

  it('are replaced under their number when they end, and again where the new one does not come up', async () => {
    const { forked, told, count } = await started(2);
    forked[1]?.end('SIGKILL');
    await count(3);
    forked[2]?.end('SIGABRT');
    await count(4);
    forked[3]?.listens();
    await new Promise((resolve) => setImmediate(resolve));
    expect(told.slice(2)).toEqual([
      'Worker 2 (process 2) ended (SIGKILL): another takes its place.',
      'Worker 2 did not come up: the next try is in 500 ms.',
      'Worker 2 (process 4) listens.',
    ]);
  });

  it('are replaced one after the other: each is told once its successor listens, and waited for', async () => {
    const { forked, told, workers, count } = await started(2);
    const rolled = workers.roll();
    await count(3);
    expect(forked[0]?.sent).toEqual([]);
    forked[2]?.listens();
    await new Promise((resolve) => setImmediate(resolve));
    expect(forked[0]?.sent).toEqual([REPLACED]);
    expect(forked).toHaveLength(3);
    forked[0]?.end('SIGTERM');
    await count(4);
    forked[3]?.listens();
    await new Promise((resolve) => setImmediate(resolve));
    forked[1]?.end('SIGTERM');
    await rolled;
    expect(told.at(-1)).toBe('All 2 workers are new.');
    expect(forked).toHaveLength(4);
  });

  it('stay where a successor does not come up', async () => {
    const { forked, told, workers, count } = await started(2);
    const rolled = workers.roll();
    await count(3);
    forked[2]?.end('SIGABRT');
    await rolled;
    expect(told.at(-1)).toBe('No new worker 1 came up: the old ones stay.');
    expect(forked.slice(0, 2).map(({ sent }) => sent)).toEqual([[], []]);
  });

  it('are not said to be tried again where one ends at a stop before it listens', async () => {
    const { forked, told, workers, count } = forks();
    const start = workers.start(2);
    forked[0]?.listens();
    await count(2);
    await workers.stop('SIGTERM');
    await start;
    expect(told).toEqual(['Worker 1 (process 1) listens.']);
  });

  it('all end at a stop, those that start included, and none is started after', async () => {
    const { forked, workers, count } = await started(1);
    const rolled = workers.roll();
    await count(2);
    await workers.stop('SIGTERM');
    await rolled;
    expect(forked.map(({ process: { signalCode } }) => signalCode)).toEqual(['SIGTERM', 'SIGTERM']);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(forked).toHaveLength(2);
  });
});
