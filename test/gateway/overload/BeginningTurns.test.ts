import { setImmediate as turn } from 'node:timers/promises';
import { BeginningTurns } from '../../../gateway/overload/BeginningTurns';

/** So many turns of the loop of events are enough for all that these tests have begun. */
const ENOUGH = 200;

/** Turns over as many as wait: each takes so many milliseconds, and all else in a turn so many, of a clock that nothing else moves. */
class Waiting {
  left: number;
  /** The turn of the loop of events in which each was begun; the first is 0. */
  readonly begunIn: number[] = [];
  readonly turns = new BeginningTurns(
    () => this.#beginNext(),
    () => this.#now,
    () => this.#connections,
  );
  /** So many turns bring a connection each. */
  connecting = 0;
  #connections = 0;
  #now = 0;
  #turn = 0;
  readonly #eachMs: number;
  readonly #turnMs: number;

  constructor(left: number, eachMs: number, turnMs = 0) {
    this.left = left;
    this.#eachMs = eachMs;
    this.#turnMs = turnMs;
  }

  async pass(turns = ENOUGH): Promise<void> {
    for (let each = 0; each < turns; each += 1) {
      await turn();
      this.#turn += 1;
      this.#now += this.#turnMs;
      if (this.#turn <= this.connecting) this.#connections += 1;
    }
  }

  /** How many were begun in each turn in which any was. */
  get counts(): number[] {
    const counts = new Map<number, number>();
    for (const each of this.begunIn) counts.set(each, (counts.get(each) ?? 0) + 1);
    return [...counts.values()];
  }

  #beginNext(): boolean {
    if (this.left === 0) return false;
    this.left -= 1;
    this.#now += this.#eachMs;
    this.begunIn.push(this.#turn);
    return true;
  }
}

describe('turns of the loop of events in which operations are begun', () => {
  it('begin one at once where none was begun lately, and the next one later', async () => {
    const waiting = new Waiting(2, 0);
    waiting.turns.beginNow();
    waiting.turns.beginNow();
    expect(waiting.begunIn).toEqual([0]);
    await waiting.pass();
    expect(waiting.left).toBe(0);
  });

  it('begin at once again once nothing is left', async () => {
    const waiting = new Waiting(1, 0);
    waiting.turns.beginNow();
    await waiting.pass();
    waiting.left = 1;
    waiting.turns.beginNow();
    expect(waiting.left).toBe(0);
  });

  it('begin none of none', async () => {
    const waiting = new Waiting(1, 0);
    waiting.turns.take(0);
    await waiting.pass();
    expect(waiting.begunIn).toEqual([]);
  });

  it('begin eight in a turn at most, however little they take', async () => {
    const waiting = new Waiting(20, 0);
    waiting.turns.take(waiting.left);
    await waiting.pass();
    expect(waiting.counts).toEqual([8, 8, 4]);
  });

  it('begin no further one in a turn of which they have taken a millisecond', async () => {
    const waiting = new Waiting(6, 0.5);
    waiting.turns.take(waiting.left);
    await waiting.pass();
    expect(waiting.counts).toEqual([2, 2, 2]);
  });

  it('begin one at least, however long each takes, so that all come to their turn', async () => {
    const waiting = new Waiting(5, 1_000);
    waiting.turns.take(waiting.left);
    await waiting.pass();
    expect(waiting.counts).toEqual([1, 1, 1, 1, 1]);
  });

  it('leave four turns in between to those that come', async () => {
    const waiting = new Waiting(3, 1_000);
    waiting.turns.take(waiting.left);
    await waiting.pass();
    const [first = 0, second = 0, third = 0] = waiting.begunIn;
    expect([second - first, third - second]).toEqual([5, 5]);
  });

  it('leave fewer turns in between, and begin more after them, where those take long', async () => {
    const waiting = new Waiting(13, 1, 2);
    waiting.turns.take(waiting.left);
    await waiting.pass();
    expect(waiting.counts).toEqual([1, 8, 4]);
    const [first = 0, second = 0] = waiting.begunIn;
    expect(second - first).toBe(2);
  });

  it('leave further turns in between as long as each brings a connection', async () => {
    const waiting = new Waiting(3, 1);
    waiting.connecting = 20;
    waiting.turns.take(waiting.left);
    await waiting.pass();
    const [first = 0, second = 0, third = 0] = waiting.begunIn;
    expect(second - first).toBeGreaterThanOrEqual(20);
    expect(third - second).toBe(5);
  });

  it('begin after ten milliseconds of connections, for as long as may be', async () => {
    const waiting = new Waiting(10, 1, 1);
    waiting.connecting = ENOUGH;
    waiting.turns.take(waiting.left);
    await waiting.pass();
    const [first = 0, second = 0] = waiting.begunIn;
    expect(second - first).toBe(11);
    expect(waiting.counts).toEqual([1, 8, 1]);
  });
});
