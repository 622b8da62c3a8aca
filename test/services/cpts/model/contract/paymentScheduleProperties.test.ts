import fc from 'fast-check';
import type { Mission } from '../../../../../schema/generated/cpts';
import { contractYears } from '../../../../../services/cpts/model/contract/contractYears';
import { paymentSchedule } from '../../../../../services/cpts/model/contract/paymentSchedule';
import { chosenSize } from '../../../../../services/cpts/model/contract/sizeAtSignature';
import { shareOfCents } from '../../../../../services/cpts/model/funding/shareOfCents';
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

/** What a year brings of one mission that starts so many days after the signature, counted from the sample alone. */
function broughtBy(
  { fixed, variable }: Sample['lines'][number],
  year: { readonly from: string; readonly to: string; readonly start: string },
  share: number,
): number | null {
  if (year.start >= year.to) return 0;
  if (year.start > year.from) return null;
  return fixed + shareOfCents(variable, share);
}

test('a year brings its operating funds, the fixed parts and the share of the variable parts, or nothing that is known', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), (drawn, share) => {
      const facts = { ...drawn, daysToLatest: 0 as const };
      for (const { from, to, amount } of scheduleOf(facts, share).years) {
        const parts = facts.lines.map((line, index) => {
          const start = addDays(facts.signed, facts.starts[index] ?? NaN);
          return broughtBy(line, { from: from.day ?? '', to: to.day ?? '', start }, share);
        });
        const known = parts.every((part) => part !== null);
        const sum = parts.reduce<number>((all, part) => all + (part ?? 0), facts.operating);
        expect(amount).toBe(known ? sum : null);
      }
    }),
  );
});

test('the fixed part of the year of the start is that of its days, to half a cent, and the variable part is unknown', () => {
  fc.assert(
    fc.property(sample, (drawn) => {
      const facts = { ...drawn, daysToLatest: 0 as const };
      const { instalments, years } = scheduleOf(facts, 1);
      facts.lines.forEach(({ fixed: whole }, index) => {
        const start = addDays(facts.signed, facts.starts[index] ?? NaN);
        const year = years.find(({ from, to }) => (from.day ?? '') < start && start < (to.day ?? ''));
        if (year === undefined) return;
        const own = instalments.filter(
          ({ mission, contractYear }) => mission === MISSIONS[index] && contractYear === year.contractYear,
        );
        const [from, to, on] = [year.from.day ?? '', year.to.day ?? '', start].map((day) => Date.parse(day));
        const exact = (whole * ((to ?? NaN) - (on ?? NaN))) / ((to ?? NaN) - (from ?? NaN));
        const fixed = sumOf(own.filter(({ kind }) => kind !== 'MISSION_VARIABLE')) ?? NaN;
        expect(Math.abs(fixed - exact)).toBeLessThanOrEqual(0.5);
        expect(own.find(({ kind }) => kind === 'MISSION_VARIABLE')?.amount).toBeNull();
      });
    }),
  );
});

test('operating funds of every year add up to the year, also where the signature is a span', () => {
  fc.assert(
    fc.property(sample, (facts) => {
      const { instalments } = scheduleOf(facts, 1);
      for (let year = 1; year <= 5; year += 1) {
        const own = instalments.filter(
          ({ mission, contractYear }) => mission === null && contractYear === year,
        );
        expect(sumOf(own)).toBe(facts.operating);
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
