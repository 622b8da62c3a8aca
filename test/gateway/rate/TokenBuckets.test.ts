import fc from 'fast-check';
import type { RateLimit } from '../../../common/access/RateLimits';
import { pointsIn, TokenBuckets } from '../../../gateway/rate/TokenBuckets';
import '../../support/propertySeed';

const limit = { quota: 100, seconds: 10 };

function world(most?: number): { readonly buckets: TokenBuckets; readonly pass: (ms: number) => number } {
  let now = 5_000;
  return { buckets: new TokenBuckets(() => now, most), pass: (ms) => (now += ms) };
}

function left(buckets: TokenBuckets, key: string, of: RateLimit = limit): number {
  return pointsIn(buckets.msToFull(key), of);
}

describe('a token bucket', () => {
  it('is full at first, gives all or none, and says when there will be enough', () => {
    const { buckets, pass } = world();
    expect(buckets.take('a', limit, 70)).toBe(0);
    expect(left(buckets, 'a')).toBe(30);
    expect(buckets.take('a', limit, 50)).toBeCloseTo(2_000);
    expect(left(buckets, 'a')).toBe(30);
    pass(1_999);
    expect(buckets.take('a', limit, 50)).toBeGreaterThan(0);
    pass(2);
    expect(buckets.take('a', limit, 50)).toBe(0);
    expect(left(buckets, 'a')).toBe(0);
  });

  it('is nobody else’s', () => {
    const { buckets } = world();
    buckets.take('a', limit, 100);
    expect(buckets.take('b', limit, 100)).toBe(0);
  });

  it('gives all it has to whoever asks for more than it holds', () => {
    const { buckets, pass } = world();
    expect(buckets.take('a', limit, 5_000)).toBe(0);
    expect(left(buckets, 'a')).toBe(0);
    expect(buckets.take('a', limit, 5_000)).toBeCloseTo(10_000);
    pass(10_001);
    expect(buckets.take('a', limit, 5_000)).toBe(0);
  });

  it('is full again when it is forgotten, for which others must take its place', () => {
    const { buckets } = world(2);
    for (const key of ['a', 'b', 'c']) buckets.take(key, limit, 100);
    expect(['a', 'b', 'c'].map((key) => left(buckets, key))).toEqual([100, 0, 0]);
  });

  const steps = fc.array(
    fc.record({
      kind: fc.constantFrom('take', 'give', 'pass'),
      amount: fc.integer({ min: 1, max: 130 }),
    }),
    { minLength: 1, maxLength: 80 },
  );

  it('never holds more than its quota, whatever is given back', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { buckets, pass } = world();
        for (const { kind, amount } of all) {
          if (kind === 'take') buckets.take('a', limit, amount);
          else if (kind === 'give') buckets.give('a', limit, amount);
          else pass(amount * 40);
          expect(left(buckets, 'a')).toBeGreaterThanOrEqual(0);
          expect(left(buckets, 'a')).toBeLessThanOrEqual(limit.quota);
        }
      }),
    );
  });

  it('lets out no more than its quota and what comes in, between any two moments', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const { buckets, pass } = world();
        const taken: { readonly at: number; readonly points: number }[] = [];
        let at = 0;
        for (const { kind, amount } of all) {
          if (kind === 'pass') {
            at += amount * 40;
            pass(amount * 40);
          } else if (buckets.take('a', limit, amount) === 0)
            taken.push({ at, points: Math.min(amount, limit.quota) });
        }
        taken.forEach((first, start) => {
          let sum = 0;
          for (const { at: end, points } of taken.slice(start)) {
            sum += points;
            const cameIn = ((end - first.at) * limit.quota) / (limit.seconds * 1_000);
            expect(sum).toBeLessThanOrEqual(limit.quota + cameIn + 1e-6);
          }
        });
      }),
    );
  });
});
