import fc from 'fast-check';
import { percentOf, proratedCents } from '../../../../../services/cpts/model/contract/cents';

const year = { from: '2021-03-12', to: '2022-03-12' };
const cents = fc.integer({ min: 0, max: 100_000_000 });
const day = fc
  .date({ min: new Date('2021-03-12'), max: new Date('2022-03-11'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.each([
  [7_500_000, 75, 5_625_000],
  [3, 75, 2],
  [2, 75, 2],
  [1, 50, 1],
  [0, 75, 0],
])('of %d cents %d per cent are %d', (amount, percent, expected) => {
  expect(percentOf(amount, percent)).toBe(expected);
});

test('a year counts by its days: half a cent is rounded up, a leap year has one day more', () => {
  expect(proratedCents(36_500, { ...year, on: '2022-03-11' })).toBe(100);
  expect(proratedCents(365, { ...year, on: '2021-03-13' })).toBe(364);
  expect(proratedCents(73, { from: '2022-01-01', to: '2023-01-01', on: '2022-07-02' })).toBe(37);
  expect(proratedCents(36_600, { from: '2023-03-12', to: '2024-03-12', on: '2024-03-11' })).toBe(100);
});

test('the first day is the whole year', () => {
  fc.assert(
    fc.property(cents, (amount) => {
      expect(proratedCents(amount, { ...year, on: year.from })).toBe(amount);
    }),
  );
});

test('a later start never brings more, and never more than the year or less than nothing', () => {
  fc.assert(
    fc.property(cents, day, day, (amount, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const more = proratedCents(amount, { ...year, on: earlier });
      const less = proratedCents(amount, { ...year, on: later });
      expect(Number.isSafeInteger(less)).toBe(true);
      expect(less).toBeGreaterThanOrEqual(0);
      expect(more).toBeGreaterThanOrEqual(less);
      expect(amount).toBeGreaterThanOrEqual(more);
    }),
  );
});

test('the days before and from a day make up the year, but for a cent of rounding', () => {
  fc.assert(
    fc.property(cents, day, (amount, on) => {
      const rest = proratedCents(amount, { ...year, on });
      const before = amount - rest;
      const days = (Date.parse(on) - Date.parse(year.from)) / 86_400_000;
      expect(Math.abs(before - (amount * days) / 365)).toBeLessThanOrEqual(0.5);
    }),
  );
});
