import fc from 'fast-check';
import { AdaptiveLimit } from '../../../gateway/overload/AdaptiveLimit';
import type { Waiting } from '../../../gateway/overload/Waiting';
import { COSTLY_POINTS, WaitingLine } from '../../../gateway/overload/WaitingLine';

const SERVICE_MS = 2;
const WINDOW_MS = 100;

/** Resolves in a later turn of the loop of events. */
function turns(count: number): Promise<void> {
  return new Promise((resolve) => setImmediate(() => resolve(count > 1 ? turns(count - 1) : undefined)));
}

/** A process that has one operation at a time, each for as long, on a clock of its own; nothing begins while it pauses. */
class Process {
  now = 0;
  readonly line = new WaitingLine(new AdaptiveLimit(), () => this.now);
  refused = 0;
  answered = 0;
  /** How long each that was answered waited to be begun. */
  readonly waits: number[] = [];

  /** Asked at a steady rate for so many milliseconds. */
  async asked(perSecond: number, lastsMs: number): Promise<void> {
    const end = this.now + lastsMs;
    for (let due = this.now; this.now < end;) {
      for (; due <= this.now; due += 1_000 / perSecond) this.#ask(due);
      const { answered } = this;
      await turns(6);
      if (this.answered === answered) this.#pass(1);
    }
  }

  /** Asked at a rate that is read at the end of a pause alone. */
  paused(perSecond: number, lastsMs: number): void {
    const start = this.now;
    this.#pass(lastsMs);
    for (let each = 0; each < (lastsMs / 1_000) * perSecond; each += 1) this.#ask(start);
  }

  #ask(since: number): void {
    if (this.line.isFull()) {
      this.refused += 1;
      return;
    }
    const begin = (): void => {
      this.waits.push(this.now - since);
      this.#pass(SERVICE_MS);
      this.line.leave(1, SERVICE_MS);
      this.answered += 1;
    };
    this.line.join({ points: 1, address: 'one', begin, isGone: () => false });
  }

  #pass(milliseconds: number): void {
    const windows = Math.floor(this.now / WINDOW_MS);
    this.now += milliseconds;
    if (Math.floor(this.now / WINDOW_MS) > windows) this.line.endWindow();
  }
}

/** A line in which as few may wait as ever, since one was answered in a second; it tells the addresses of what it begins. */
function slowLine(begun: (address: string) => void): { line: WaitingLine; join: (address: string) => void } {
  let now = 0;
  const line = new WaitingLine(new AdaptiveLimit(), () => now);
  const join = (address: string): void =>
    line.join({ points: 1, address, begin: () => begun(address), isGone: () => false });
  for (const address of ['one', 'one']) join(address);
  now += WINDOW_MS;
  line.endWindow();
  line.leave(1, now);
  now += 1_000;
  line.endWindow();
  return { line, join };
}

describe('the line of operations that wait', () => {
  it('keeps a process answering at three times its capacity, each soon, and refuses the others', async () => {
    const busy = new Process();
    await busy.asked(1_500, 8_000);
    expect(busy.answered).toBeGreaterThan(0.98 * (8_000 / SERVICE_MS));
    expect(busy.refused).toBeGreaterThan(7_000);
    expect(Math.max(...busy.waits.slice(-1_000))).toBeLessThan(150);
  });

  it('refuses nothing two seconds after a rush', async () => {
    const busy = new Process();
    await busy.asked(1_500, 4_000);
    await busy.asked(250, 2_000);
    const { refused } = busy;
    await busy.asked(250, 4_000);
    expect(busy.refused).toBe(refused);
  });

  it('refuses nobody for a pause of a second at half load', async () => {
    const busy = new Process();
    await busy.asked(250, 2_000);
    busy.paused(250, 1_000);
    await busy.asked(250, 2_000);
    expect(busy.refused).toBe(0);
    expect(Math.max(...busy.waits)).toBeGreaterThan(1_000);
  });

  it('has room for thirty-two, however slowly they are answered', () => {
    const step = fc.record({ comes: fc.nat(60), goes: fc.nat(60), passesMs: fc.nat(5_000) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        let now = 0;
        const begun: number[] = [];
        const line = new WaitingLine(new AdaptiveLimit(), () => now);
        const waiting: Waiting = {
          points: 1,
          address: 'one',
          begin: () => void begun.push(now),
          isGone: () => false,
        };
        for (const { comes, goes, passesMs } of steps) {
          for (let each = 0; each < comes; each += 1) {
            if (line.length < 32) expect(line.isFull()).toBe(false);
            if (!line.isFull()) line.join(waiting);
          }
          for (const since of begun.splice(0, goes)) line.leave(1, now - since);
          now += passesMs;
          line.endWindow();
          expect(line.length).toBeLessThanOrEqual(1_000);
        }
      }),
    );
  });

  it('begins them in their order, and passes over those that are gone', async () => {
    const line = new WaitingLine();
    const begun: string[] = [];
    const join = (name: string, isGone = false): void =>
      line.join({ points: 1, address: 'one', begin: () => void begun.push(name), isGone: () => isGone });
    join('first');
    join('gone', true);
    join('second');
    join('third');
    expect(begun).toEqual(['first']);
    await turns(20);
    expect(begun).toEqual(['first', 'second', 'third']);
    expect(line.length).toBe(0);
  });

  it('has room for another address while one fills it, and begins next what that asks', async () => {
    const begun: string[] = [];
    const { line, join } = slowLine((address) => begun.push(address));
    while (!line.isFull()) join('one');
    expect([line.hasRoomFor('one'), line.hasRoomFor('other')]).toEqual([false, true]);
    expect(line.isFullFor({ points: 1, address: 'one' })).toBe(true);
    expect(line.isFullFor({ points: 1, address: 'other' })).toBe(false);
    join('other');
    begun.length = 0;
    await turns(20);
    expect(begun.slice(0, 3)).toEqual(['one', 'other', 'one']);
  });

  it('has no room for ever more addresses', () => {
    const { line, join } = slowLine(() => undefined);
    for (let each = 0; each < 1_000; each += 1) {
      const address = String(each);
      if (!line.isFullFor({ points: 1, address })) join(address);
    }
    expect(line.length).toBe(2 * 32);
  });

  it('begins what costs little before what costs much, until that is due, and then in turns', async () => {
    let now = 0;
    const line = new WaitingLine(new AdaptiveLimit(), () => now);
    const begun: string[] = [];
    const join = (name: string, points: number): void => {
      const begin = (): void => void begun.push(name);
      line.join({ points, address: 'one', begin, isGone: () => false });
    };
    join('first', 1);
    join('costly', COSTLY_POINTS);
    join('costlier', COSTLY_POINTS + 1);
    join('second', 1);
    await turns(20);
    expect(begun).toEqual(['first', 'second', 'costly', 'costlier']);
    join('third', 1);
    for (const name of ['costly', 'costlier']) join(name, COSTLY_POINTS);
    join('fourth', 1);
    now += 1_000;
    await turns(20);
    expect(begun.slice(4)).toEqual(['third', 'costly', 'fourth', 'costlier']);
  });

  it('begins what costs much at once where all that cost little are gone', async () => {
    const line = new WaitingLine(new AdaptiveLimit(), () => 0);
    const begun: string[] = [];
    const join = (name: string, points: number): void =>
      line.join({
        points,
        address: 'one',
        begin: () => void begun.push(name),
        isGone: () => name === 'gone',
      });
    join('first', 1);
    join('gone', 1);
    join('costly', COSTLY_POINTS);
    await turns(20);
    expect(begun).toEqual(['first', 'costly']);
    expect(line.length).toBe(0);
  });

  it('begins six hundred points at once beside a heavy operation that does not end', async () => {
    const line = new WaitingLine(new AdaptiveLimit(), () => 0);
    const begun: number[] = [];
    for (const points of [100_000, 600])
      line.join({ points, address: 'one', begin: () => void begun.push(points), isGone: () => false });
    await turns(20);
    expect(begun).toEqual([100_000, 600]);
  });

  it('begins none beyond the limit until one is answered', async () => {
    const limit = new AdaptiveLimit();
    const line = new WaitingLine(limit);
    const begun: number[] = [];
    for (let each = 0; each < 70; each += 1)
      line.join({ points: 1, address: 'one', begin: () => void begun.push(each), isGone: () => false });
    await turns(600);
    expect(begun).toHaveLength(limit.limit);
    line.leave(1, 1);
    await turns(20);
    expect(begun).toHaveLength(limit.limit + 1);
    expect(line.length).toBe(70 - limit.limit - 1);
  });
});
