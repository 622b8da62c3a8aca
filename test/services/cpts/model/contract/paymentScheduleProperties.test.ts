import fc from 'fast-check';
import type { Mission } from '../../../../../schema/generated/cpts';
import { contractYears } from '../../../../../services/cpts/model/contract/contractYears';
import { paymentSchedule } from '../../../../../services/cpts/model/contract/paymentSchedule';
import { chosenSize } from '../../../../../services/cpts/model/contract/sizeAtSignature';
import { sumKnown } from '../../../../../services/cpts/model/funding/sumKnown';
import { gridLine, gridOf, sampleRules } from '../../support/contractFacts';
import { dated } from '../../support/modelFacts';

const dayWithin = (min: string, max: string) =>
  fc
    .date({ min: new Date(min), max: new Date(max), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
const MISSIONS = ['ACCESS_TO_CARE', 'PREVENTION', 'HEALTH_CRISIS'] as const;
const cents = fc.integer({ min: 0, max: 20_000_000 });
const sample = fc.record({
  signed: dayWithin('2019-06-20', '2024-03-01'),
  daysToLatest: fc.constantFrom(0, 0, 30, 91, 454),
  operating: cents,
  lines: fc.tuple(...MISSIONS.map(() => fc.record({ fixed: cents, variable: cents }))),
  starts: fc.tuple(...MISSIONS.map(() => fc.nat({ max: 1_825 }))),
});
type Sample = typeof sample extends fc.Arbitrary<infer Value> ? Value : never;

const addDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

function scheduleOf({ signed, daysToLatest, operating, lines, starts }: Sample, achievement: number) {
  const latest = addDays(signed, daysToLatest);
  const grid = gridOf({
    lines: [
      gridLine(null, { maximum: operating, fixed: operating }),
      ...lines.map(({ fixed, variable }, index) =>
        gridLine(MISSIONS[index] as Mission, { maximum: fixed + variable, fixed }),
      ),
    ],
  });
  const counted = starts.map((days, index) => ({
    mission: MISSIONS[index] as Mission,
    on: addDays(signed, days),
    achievement,
  }));
  const years = contractYears(dated(signed, latest), 5);
  return paymentSchedule({
    grid,
    grids: [grid],
    size: chosenSize(2),
    years,
    starts: counted,
    rules: sampleRules,
  });
}

test('amounts are whole cents, and instalments stand in the order in which they fall due', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (facts, achievement) => {
      const { instalments } = scheduleOf(facts, achievement);
      for (const { amount, unknownReason } of instalments) {
        expect(amount === null).toBe(unknownReason !== null);
        expect(amount === null || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
      }
      const days = instalments.map(({ due }) => due.earliest ?? '');
      expect(days).toEqual([...days].sort());
      for (const { due } of instalments) expect((due.earliest ?? '') <= (due.latest ?? '')).toBe(true);
    }),
  );
});

type Parts = readonly { readonly amount: number | null }[];
const sumOf = (parts: Parts) => sumKnown(parts.map(({ amount }) => amount));

test('the parts of a year add up to what the year brings, and those of operating funds always', () => {
  fc.assert(
    fc.property(sample, (facts) => {
      const { instalments, years } = scheduleOf(facts, 1);
      for (const { contractYear, amount } of years) {
        const own = instalments.filter((each) => each.contractYear === contractYear);
        expect(amount).toBe(sumOf(own));
        expect(sumOf(own.filter(({ mission }) => mission === null))).toBe(facts.operating);
      }
    }),
  );
});

test('the fixed part of a mission is prorated in its first year, never to more than the year, and whole after it', () => {
  fc.assert(
    fc.property(sample, (facts) => {
      const { instalments } = scheduleOf(facts, 1);
      facts.lines.forEach(({ fixed: whole }, index) => {
        const fixed = instalments.filter(
          ({ mission, kind }) => mission === MISSIONS[index] && kind !== 'MISSION_VARIABLE',
        );
        const first = Math.min(...fixed.map(({ contractYear }) => contractYear));
        for (let year = first; year <= 5; year += 1) {
          const sum = sumOf(fixed.filter(({ contractYear }) => contractYear === year));
          if (sum === null) continue;
          if (year > first) expect(sum).toBe(whole);
          else expect(sum).toBeLessThanOrEqual(whole);
        }
      });
    }),
  );
});

test('a higher share of the variable parts never brings less', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(sample, share, share, (facts, one, other) => {
      const low = scheduleOf(facts, Math.min(one, other)).instalments;
      const high = scheduleOf(facts, Math.max(one, other)).instalments;
      expect(high).toHaveLength(low.length);
      low.forEach(({ amount }, index) => {
        const more = high[index]?.amount ?? null;
        if (amount === null || more === null) expect(more).toBe(amount);
        else expect(more).toBeGreaterThanOrEqual(amount);
      });
    }),
  );
});
