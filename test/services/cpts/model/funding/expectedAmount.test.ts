import fc from 'fast-check';
import { expectedAmount } from '../../../../../services/cpts/model/funding/expectedAmount';
import { shareOfCents } from '../../../../../services/cpts/model/funding/shareOfCents';

const cents = fc.integer({ min: 0, max: 100_000_000_00 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

function reached(achievement: number | null, variableOnEvent = false) {
  return { achievement, variableOnEvent };
}

describe('a share of whole cents', () => {
  test.each([
    [100, 0.285, 29],
    [1, 0.5, 1],
    [3, 0.5, 2],
    [1, 0.49, 0],
    [3_500_000, 0.29, 1_015_000],
    [6_750_000, 1, 6_750_000],
    [6_750_000, 0, 0],
  ])('%d times %d is %d', (amount, part, expected) => {
    expect(shareOfCents(amount, part)).toBe(expected);
  });

  test('property: whole cents, never more than all of them, never fewer for a larger share', () => {
    fc.assert(
      fc.property(cents, share, share, (amount, a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)].map((each) => shareOfCents(amount, each));
        expect(Number.isSafeInteger(less)).toBe(true);
        expect(less).toBeLessThanOrEqual(more ?? NaN);
        expect(more).toBeLessThanOrEqual(amount);
      }),
    );
  });
});

describe('what an amount brings', () => {
  test('is one amount where it is split, two bounds where it is not, all of it for operating funds', () => {
    const split = { maximum: 9_000, fixed: 2_250, variable: 6_750 };
    expect(expectedAmount(split, reached(0.5))).toEqual({ low: 5_625, high: 5_625 });
    expect(expectedAmount({ ...split, fixed: null, variable: null }, reached(0.5))).toEqual({
      low: 4_500,
      high: 9_000,
    });
    expect(expectedAmount({ ...split, fixed: null, variable: null }, reached(null))).toEqual({
      low: 9_000,
      high: 9_000,
    });
    expect(expectedAmount({ maximum: null, fixed: null, variable: null }, reached(1))).toBeNull();
  });

  test('has two bounds where the variable part hangs on an event: without it, and with it', () => {
    const crisis = { maximum: 9_000, fixed: 2_250, variable: 6_750 };
    expect(expectedAmount(crisis, reached(1, true))).toEqual({ low: 2_250, high: 9_000 });
    expect(expectedAmount(crisis, reached(0.5, true))).toEqual({ low: 2_250, high: 5_625 });
    const whole = { maximum: 9_000, fixed: null, variable: null };
    expect(expectedAmount(whole, reached(1, true))).toEqual({ low: 0, high: 9_000 });
  });

  test('property: low is not above high, a split lies within the bounds of what is not split, more is reached for more', () => {
    fc.assert(
      fc.property(cents, cents, share, share, (fixed, variable, a, b) => {
        const maximum = fixed + variable;
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const split = expectedAmount({ maximum, fixed, variable }, reached(least));
        const open = expectedAmount({ maximum, fixed: null, variable: null }, reached(least));
        const higher = expectedAmount({ maximum, fixed, variable }, reached(most));
        expect(open?.low).toBeLessThanOrEqual(split?.low ?? NaN);
        expect(split?.low).toBe(split?.high);
        expect(split?.high).toBeLessThanOrEqual(open?.high ?? NaN);
        expect(split?.low).toBeLessThanOrEqual(higher?.low ?? NaN);
      }),
    );
  });
});
