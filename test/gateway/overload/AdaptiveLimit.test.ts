import fc from 'fast-check';
import { AdaptiveLimit } from '../../../gateway/overload/AdaptiveLimit';

const SERVICE_MS = 2;
const WINDOW_MS = 100;

/** A process that answers one operation after the other, asked at a steady rate for some seconds, on a clock of its own. */
function load(limit: AdaptiveLimit, { perSecond, seconds }: { perSecond: number; seconds: number }): Load {
  const queue: number[] = [];
  const waits: number[] = [];
  let [answered, refused, due, freeAt] = [0, 0, 0, 0];
  for (let now = 0; now < seconds * 1_000; now += 1) {
    while (due <= now) {
      due += 1_000 / perSecond;
      if (limit.hasRoom()) {
        limit.enter();
        queue.push(now);
      } else refused += 1;
    }
    if (freeAt <= now && queue.length > 0) {
      const since = queue.shift() ?? now;
      freeAt = now + SERVICE_MS;
      limit.leave(freeAt - since);
      waits.push(freeAt - since);
      answered += 1;
    }
    if (now % WINDOW_MS === WINDOW_MS - 1) limit.endWindow();
  }
  for (const since of queue) limit.leave(seconds * 1_000 - since);
  return { answered, refused, lastMs: waits.at(-1) ?? 0 };
}

interface Load {
  readonly answered: number;
  readonly refused: number;
  readonly lastMs: number;
}

/** What operations that take so long each leave behind in windows that use all of the limit. */
function fill(limit: AdaptiveLimit, { windows, latencyMs }: Fill): void {
  for (let window = 0; window < windows; window += 1) {
    const count = limit.limit;
    for (let each = 0; each < count; each += 1) limit.enter();
    for (let each = 0; each < count; each += 1) limit.leave(latencyMs);
    limit.endWindow();
  }
}

interface Fill {
  readonly windows: number;
  readonly latencyMs: number;
}

describe('the adaptive limit', () => {
  it('answers as much at three times the capacity as at capacity, and each soon', () => {
    const limit = new AdaptiveLimit();
    load(limit, { perSecond: 200, seconds: 2 });
    const { answered, refused, lastMs } = load(limit, { perSecond: 1_500, seconds: 10 });
    expect(answered).toBeGreaterThan(0.98 * 500 * 10);
    expect(refused).toBeGreaterThan(9_000);
    expect(lastMs).toBeLessThan(150);
  });

  it('refuses nothing two seconds after a rush, rushes of five dozen included', () => {
    const limit = new AdaptiveLimit();
    load(limit, { perSecond: 1_500, seconds: 5 });
    load(limit, { perSecond: 300, seconds: 2 });
    expect(load(limit, { perSecond: 300, seconds: 5 }).refused).toBe(0);
    expect(limit.limit).toBeGreaterThanOrEqual(60);
  });

  it('grows where more at a time makes nothing slower', () => {
    const limit = new AdaptiveLimit();
    fill(limit, { windows: 30, latencyMs: 50 });
    expect(limit.limit).toBeGreaterThan(200);
  });

  it('learns at its lowest that answers take longer by nature, and grows again', () => {
    const limit = new AdaptiveLimit();
    fill(limit, { windows: 5, latencyMs: 2 });
    fill(limit, { windows: 15, latencyMs: 90 });
    fill(limit, { windows: 25, latencyMs: 90 });
    expect(limit.limit).toBeGreaterThan(64);
  });

  it('stays as it is where little of it is used, however slow that is', () => {
    const limit = new AdaptiveLimit();
    for (let window = 0; window < 50; window += 1) {
      limit.enter();
      limit.leave(5_000);
      limit.endWindow();
    }
    expect(limit.limit).toBe(64);
  });

  it('stays within its bounds, and always has room for sixteen', () => {
    const step = fc.record({
      comes: fc.nat(40),
      latencyMs: fc.double({ min: 0, max: 60_000, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const limit = new AdaptiveLimit();
        for (const { comes, latencyMs } of steps) {
          for (let each = 0; each < comes; each += 1) {
            if (limit.underWay < 16) expect(limit.hasRoom()).toBe(true);
            if (limit.hasRoom()) limit.enter();
            expect(limit.underWay).toBeLessThanOrEqual(1_000);
          }
          while (limit.underWay > comes / 2) limit.leave(latencyMs);
          limit.endWindow();
          expect(limit.limit).toBeGreaterThanOrEqual(16);
          expect(limit.limit).toBeLessThanOrEqual(1_000);
        }
      }),
    );
  });
});
