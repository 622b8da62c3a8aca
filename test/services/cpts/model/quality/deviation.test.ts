import fc from 'fast-check';
import {
  deviationOf,
  distanceOf,
  liesWithin,
  TOLERANCE,
} from '../../../../../services/cpts/model/quality/deviation';

const inhabitants = fc.integer({ min: 1, max: 20_000_000 });
const range = fc
  .tuple(inhabitants, inhabitants)
  .map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));

test('a deviation is a share of the stated figure', () => {
  expect(deviationOf({ low: 103_473, high: 103_473 }, { value: 103_000, upTo: null })).toEqual({
    low: 473 / 103_000,
    high: 473 / 103_000,
  });
  expect(deviationOf({ low: 90, high: 120 }, { value: 100, upTo: null })).toEqual({ low: -0.1, high: 0.2 });
});

test('between two stated values there is none; outside them it is counted from the nearer one', () => {
  const stated = { value: 100, upTo: 200 };
  expect(deviationOf({ low: 100, high: 200 }, stated)).toEqual({ low: 0, high: 0 });
  expect(deviationOf({ low: 90, high: 220 }, stated)).toEqual({ low: -0.1, high: 0.1 });
});

test('nobody stated: no share tells how far off somebody computed is', () => {
  expect(deviationOf({ low: 0, high: 0 }, { value: 0, upTo: null })).toEqual({ low: 0, high: 0 });
  expect(deviationOf({ low: 0, high: 7 }, { value: 0, upTo: null })).toBeNull();
});

test('the bounds of a deviation give back those of the figure, in their order', () => {
  fc.assert(
    fc.property(range, inhabitants, (value, stated) => {
      const deviation = deviationOf(value, { value: stated, upTo: null });
      expect(deviation).not.toBeNull();
      if (deviation === null) return;
      expect(deviation.low).toBeLessThanOrEqual(deviation.high);
      expect(Math.round((1 + deviation.low) * stated)).toBe(value.low);
      expect(Math.round((1 + deviation.high) * stated)).toBe(value.high);
    }),
  );
});

test('the distance is the smallest of all the numbers between the bounds, 0 where these contain the stated figure', () => {
  const small = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(small, small, small, small, (a, b, c, d) => {
      const value = { low: Math.min(a, b), high: Math.max(a, b) };
      const stated = { value: Math.min(c, d), upTo: c === d ? null : Math.max(c, d) };
      const numbersOf = (low: number, high: number) =>
        Array.from({ length: high - low + 1 }, (_, step) => low + step);
      const distances = numbersOf(value.low, value.high).flatMap((computed) =>
        numbersOf(stated.value, stated.upTo ?? stated.value).map((each) => Math.abs(computed - each)),
      );
      expect(distanceOf(value, stated)).toBe(Math.min(...distances));
    }),
  );
});

test('a range lies within limits where each of its numbers does, outside where none does, and is open else', () => {
  const small = fc.integer({ min: 0, max: 12 });
  fc.assert(
    fc.property(small, small, small, small, (a, b, c, d) => {
      const figure = { low: Math.min(a, b), high: Math.max(a, b) };
      const limits = { low: Math.min(c, d), high: Math.max(c, d) };
      const numbers = Array.from({ length: figure.high - figure.low + 1 }, (_, step) => figure.low + step);
      const held = numbers.filter((number) => number >= limits.low && number <= limits.high).length;
      const expected = held === numbers.length ? true : held === 0 ? false : null;
      expect(liesWithin(figure, limits)).toBe(expected);
    }),
  );
});

test('exactly half a percent is still within it', () => {
  const limits = { low: -TOLERANCE, high: TOLERANCE };
  const off = (value: number) => deviationOf({ low: value, high: value }, { value: 200_000, upTo: null });
  expect(liesWithin(off(201_000) ?? { low: 1, high: 1 }, limits)).toBe(true);
  expect(liesWithin(off(199_000) ?? { low: 1, high: 1 }, limits)).toBe(true);
  expect(liesWithin(off(201_001) ?? { low: 0, high: 0 }, limits)).toBe(false);
});
