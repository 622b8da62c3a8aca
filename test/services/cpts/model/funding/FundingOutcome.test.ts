import fc from 'fast-check';
import type { Mission } from '../../../../../schema/generated/cpts';
import { fundingOutcome } from '../../../../../services/cpts/model/funding/FundingOutcome';
import { shareOfCents } from '../../../../../services/cpts/model/funding/shareOfCents';
import { missionsOf } from '../../../../../services/cpts/model/funding/gridLines';
import type { CountedSubject } from '../../../../../services/cpts/model/funding/SimulatedLine';
import { possibleSizes } from '../../../../../services/cpts/model/possibleSizes';
import { gridLine, gridOf } from '../../support/contractFacts';
import { dataGrid } from '../../support/dataGrids';

const MISSIONS: readonly Mission[] = [
  'ACCESS_TO_CARE',
  'UNSCHEDULED_CARE',
  'CARE_PATHWAYS',
  'PREVENTION',
  'HEALTH_CRISIS',
  'QUALITY_OF_CARE',
  'SUPPORT_FOR_PROFESSIONALS',
];
const first = dataGrid('aci-2019');
const second = dataGrid('avenant-2-2021');
const observed = dataGrid('observed-2025-size-3');

function counted(missions: readonly Mission[], achievement = 1): CountedSubject[] {
  return [{ mission: null, achievement: null }, ...missions.map((mission) => ({ mission, achievement }))];
}

const maxima = (missions: readonly Mission[]) =>
  [1, 2, 3, 4].map((size) => (fundingOutcome(first, size, counted(missions)).maximum ?? NaN) / 100);

test('the columns of 2019 with and without unscheduled care, and operating funds alone', () => {
  const all = missionsOf(first);
  expect(maxima(all)).toEqual([220_000, 287_000, 370_000, 450_000]);
  expect(maxima(all.filter((mission) => mission !== 'UNSCHEDULED_CARE'))).toEqual([
    185_000, 242_000, 315_000, 380_000,
  ]);
  expect(maxima([])).toEqual([50_000, 60_000, 75_000, 90_000]);
});

test('a sum with an unknown line is unknown, not the sum of the others', () => {
  const outcome = fundingOutcome(second, 1, counted(missionsOf(second)));
  expect(outcome).toMatchObject({
    maximum: null,
    fixed: null,
    variable: null,
    expected: null,
    publishedMaximum: 28_750_000,
  });
  expect(
    outcome.lines.every(({ maximum, unknownReason }) => maximum === null && unknownReason !== null),
  ).toBe(true);
  expect(fundingOutcome(second, 2, counted([])).publishedMaximum).toBeNull();
  expect(fundingOutcome(observed, 3, counted(missionsOf(observed))).maximum).toBeNull();
});

test('what contracts show is split, the crisis depends on one', () => {
  const { lines } = fundingOutcome(observed, 3, counted(['HEALTH_CRISIS', 'ACCESS_TO_CARE'], 0));
  expect(
    lines.map(({ mission, maximum, fixed, variable, expected }) => [
      mission,
      maximum,
      fixed,
      variable,
      expected?.low,
    ]),
  ).toEqual([
    [null, null, null, null, undefined],
    ['HEALTH_CRISIS', 9_000_000, 2_250_000, 6_750_000, 2_250_000],
    ['ACCESS_TO_CARE', 12_500_000, 9_000_000, 3_500_000, 9_000_000],
  ]);
});

const someMissions = fc.subarray(missionsOf(first));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const size = fc.constantFrom(1, 2, 3, 4);

test('property: lines add up, low is not above high, all are whole cents', () => {
  fc.assert(
    fc.property(someMissions, share, size, (missions, achievement, category) => {
      const { lines, maximum, expected } = fundingOutcome(first, category, counted(missions, achievement));
      expect(lines).toHaveLength(missions.length + 1);
      expect(lines.reduce((sum, line) => sum + (line.maximum ?? NaN), 0)).toBe(maximum);
      expect(lines.reduce((sum, line) => sum + (line.expected?.low ?? NaN), 0)).toBe(expected?.low);
      expect(lines.reduce((sum, line) => sum + (line.expected?.high ?? NaN), 0)).toBe(expected?.high);
      expect(expected?.low).toBeLessThanOrEqual(expected?.high ?? NaN);
      expect([maximum, expected?.low, expected?.high].every(Number.isSafeInteger)).toBe(true);
    }),
  );
});

test('property: of lines that are split, fixed and variable parts add up to the sums, and these to the maximum', () => {
  const cents = fc.integer({ min: 0, max: 20_000_000 });
  const parts = fc.array(fc.record({ fixed: cents, variable: cents }), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(cents, parts, share, (operating, drawn, achievement) => {
      const names = drawn.map((_, index) => MISSIONS[index] as Mission);
      const lines = drawn.map(({ fixed, variable }, index) =>
        gridLine(names[index] as Mission, { maximum: fixed + variable, fixed }),
      );
      const grid = gridOf({ lines: [gridLine(null, { maximum: operating, fixed: operating }), ...lines] });
      const outcome = fundingOutcome(grid, 2, counted(names, achievement));
      const fixed = drawn.reduce((sum, each) => sum + each.fixed, operating);
      const variable = drawn.reduce((sum, each) => sum + each.variable, 0);
      expect(outcome).toMatchObject({ fixed, variable, maximum: fixed + variable });
      const reached = drawn.reduce((sum, each) => sum + shareOfCents(each.variable, achievement), fixed);
      expect(outcome.expected).toEqual({ low: reached, high: reached });
    }),
  );
});

test('property: one line that is not split leaves both sums of parts unknown, and not the maximum', () => {
  fc.assert(
    fc.property(fc.nat(1_000), fc.nat(1_000), (split, whole) => {
      const grid = gridOf({
        lines: [
          gridLine(null, { maximum: 1, fixed: 1 }),
          gridLine('PREVENTION', { maximum: split, fixed: 0 }),
          gridLine('ACCESS_TO_CARE', { maximum: whole }),
        ],
      });
      const outcome = fundingOutcome(grid, 2, counted(['ACCESS_TO_CARE', 'PREVENTION']));
      expect(outcome).toMatchObject({ fixed: null, variable: null, maximum: 1 + split + whole });
    }),
  );
});

test('property: more inhabitants never mean a lower maximum', () => {
  const inhabitants = fc.integer({ min: 0, max: 300_000 });
  fc.assert(
    fc.property(someMissions, inhabitants, inhabitants, (missions, a, b) => {
      const most = (count: number) =>
        possibleSizes({ low: count, high: count }, first.sizes).map(
          (category) => fundingOutcome(first, category, counted(missions)).maximum ?? NaN,
        );
      expect(Math.max(...most(Math.min(a, b)))).toBeLessThanOrEqual(Math.max(...most(Math.max(a, b))));
      expect(Math.min(...most(Math.min(a, b)))).toBeLessThanOrEqual(Math.min(...most(Math.max(a, b))));
    }),
  );
});

test('property: a higher share never brings less', () => {
  fc.assert(
    fc.property(someMissions, size, share, share, (missions, category, a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)].map(
        (achievement) => fundingOutcome(first, category, counted(missions, achievement)).expected,
      );
      expect(less?.low).toBeLessThanOrEqual(more?.low ?? NaN);
      expect(less?.high).toBe(more?.high);
    }),
  );
});
