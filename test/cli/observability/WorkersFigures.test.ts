import { EventEmitter } from 'node:events';
import { WorkersFigures, type FiguresRead } from '../../../cli/observability/WorkersFigures';
import { FIGURES } from '../../../cli/workers/messages';

/** A worker that answers when a test says so. */
class Asked extends EventEmitter {
  questions = 0;
  isGone = false;

  send(message: unknown): boolean {
    expect(message).toBe(FIGURES);
    this.questions += 1;
    return true;
  }

  isConnected(): boolean {
    return !this.isGone;
  }

  tells(...figures: object[]): void {
    this.emit('message', { figures });
  }
}

/** Each test that waits for one that hangs waits for this long. */
const PATIENCE_MS = 20;

function workers(count: number, patienceMs = PATIENCE_MS): { figures: WorkersFigures; all: Asked[] } {
  const figures = new WorkersFigures(patienceMs);
  const all = Array.from({ length: count }, () => new Asked());
  for (const one of all) figures.add(one as never);
  return { figures, all };
}

const upOf = ({ answered }: FiguresRead, all: readonly Asked[]): boolean[] =>
  all.map((one) => answered.has(one as never));

describe('WorkersFigures', () => {
  it('gives what each has told, as soon as all have', async () => {
    const { figures, all } = workers(2, 1_000_000);
    const read = figures.read();
    all[1]!.tells({ name: 'b' });
    all[0]!.tells({ name: 'a' });
    expect((await read).figures).toEqual([[{ name: 'a' }], [{ name: 'b' }]]);
    expect(upOf(await read, all)).toEqual([true, true]);
  });

  it('gives what one that hangs told last, and asks it only once', async () => {
    const { figures, all } = workers(2);
    const [one, other] = all as [Asked, Asked];
    const first = figures.read();
    one.tells({ count: 1 });
    other.tells({ count: 2 });
    await first;
    for (let time = 0; time < 3; time += 1) {
      const read = figures.read();
      one.tells({ count: 3 + time });
      expect((await read).figures).toEqual([[{ count: 3 + time }], [{ count: 2 }]]);
      expect(upOf(await read, all)).toEqual([true, false]);
    }
    expect([one.questions, other.questions]).toEqual([4, 2]);
    other.tells({ count: 9 });
    const last = figures.read();
    one.tells({ count: 6 });
    other.tells({ count: 10 });
    expect((await last).figures).toEqual([[{ count: 6 }], [{ count: 10 }]]);
    expect(upOf(await last, all)).toEqual([true, true]);
  });

  it('keeps what one told that now can’t, and asks it again', async () => {
    const { figures, all } = workers(1, 1_000_000);
    const [one] = all as [Asked];
    const first = figures.read();
    one.tells({ count: 1 });
    await first;
    for (let time = 0; time < 2; time += 1) {
      const read = figures.read();
      one.emit('message', { figures: null });
      expect((await read).figures).toEqual([[{ count: 1 }]]);
      expect(upOf(await read, all)).toEqual([false]);
    }
    expect(one.questions).toBe(3);
  });

  it('forgets one that ends, and waits for it no longer', async () => {
    const { figures, all } = workers(2, 1_000_000);
    const read = figures.read();
    all[0]!.tells({ name: 'a' });
    all[1]!.emit('exit');
    expect((await read).figures).toEqual([[{ name: 'a' }]]);
    expect(upOf(await read, all)).toEqual([true, false]);
  });

  it('asks none that has lost its channel, and once for those who read at the same time', async () => {
    const { figures, all } = workers(2, 1_000_000);
    all[1]!.isGone = true;
    const reads = [figures.read(), figures.read()];
    all[0]!.tells({ name: 'a' });
    for (const read of reads) expect((await read).figures).toEqual([[{ name: 'a' }], []]);
    expect(all.map(({ questions }) => questions)).toEqual([1, 0]);
  });

  it('takes no other message for an answer', async () => {
    const { figures, all } = workers(1);
    const read = figures.read();
    all[0]!.emit('message', 'listens');
    all[0]!.emit('message', null);
    expect(await read).toEqual({ figures: [[]], answered: new Set() });
  });
});
