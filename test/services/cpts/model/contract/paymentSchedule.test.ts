import type { Mission } from '../../../../../schema/generated/cpts';
import { contractYears } from '../../../../../services/cpts/model/contract/contractYears';
import type { Instalment } from '../../../../../services/cpts/model/contract/Instalment';
import {
  paymentSchedule,
  type CountedStart,
} from '../../../../../services/cpts/model/contract/paymentSchedule';
import { versionNotes } from '../../../../../services/cpts/model/contract/versionNotes';
import { chosenSize } from '../../../../../services/cpts/model/contract/sizeAtSignature';
import { gridLine, gridOf, sampleRules } from '../../support/contractFacts';
import { dated } from '../../support/modelFacts';

const grid = gridOf({
  lines: [
    gridLine(null, { maximum: 6_000_001, fixed: 6_000_001 }),
    gridLine('ACCESS_TO_CARE', { maximum: 400_000, fixed: 300_000 }),
    gridLine('PREVENTION', { maximum: 200_000 }),
  ],
});
const started = (mission: Mission, on: string, achievement = 1): CountedStart => ({
  mission,
  on,
  achievement,
});

function scheduleOf(
  starts: CountedStart[] = [],
  more: { signed?: ReturnType<typeof dated>; size?: number; noGrid?: boolean } = {},
) {
  const years = contractYears(more.signed ?? dated('2021-03-12'), 5);
  const counted = more.noGrid === true ? null : grid;
  const size = chosenSize(more.size ?? 2);
  return paymentSchedule({ grid: counted, grids: [grid], size, years, starts, rules: sampleRules });
}

const ofMission = (schedule: ReturnType<typeof scheduleOf>, contractYear: number) =>
  schedule.instalments.filter((each) => each.mission !== null && each.contractYear === contractYear);
const brief = (instalments: readonly Instalment[]) =>
  instalments.map(({ kind, contractYear, due, amount }) => [
    kind,
    contractYear,
    due.day ?? due.latest,
    amount,
  ]);

test('operating funds: the first year in full, then an advance and a balance that add up to the year', () => {
  const schedule = scheduleOf();
  expect(brief(schedule.instalments).slice(0, 5)).toEqual([
    ['OPERATING_FUNDS', 1, '2021-03-12', 6_000_001],
    ['OPERATING_FUNDS_ADVANCE', 2, '2022-03-12', 4_500_001],
    ['OPERATING_FUNDS_BALANCE', 2, '2023-03-12', 1_500_000],
    ['OPERATING_FUNDS_ADVANCE', 3, '2023-03-12', 4_500_001],
    ['OPERATING_FUNDS_BALANCE', 3, '2024-03-12', 1_500_000],
  ]);
  expect(schedule.instalments.at(-1)?.due.day).toBe('2026-03-12');
  expect(schedule.years.map(({ amount }) => amount)).toEqual(Array(5).fill(6_000_001));
  expect(schedule.complete).toBe(false);
  expect(schedule.notes.map(({ EN }) => EN).join(' ')).toMatch(/only operating funds are scheduled/);
});

test('a mission that starts midway: the fixed part prorated, the variable part unknown', () => {
  const schedule = scheduleOf([started('ACCESS_TO_CARE', '2021-09-12')]);
  // 181 of 365 days are left: 300 000 x 181 / 365 = 148 767.12 cents, of which 75 % at the start.
  expect(brief(ofMission(schedule, 1))).toEqual([
    ['MISSION_FIXED_ADVANCE', 1, '2021-09-12', 111_575],
    ['MISSION_FIXED_BALANCE', 1, '2022-03-12', 37_192],
    ['MISSION_VARIABLE', 1, '2022-05-12', null],
  ]);
  expect(ofMission(schedule, 1)[2]?.unknownReason?.EN).toMatch(/No source tells whether/);
  expect(schedule.years.map(({ amount }) => amount)).toEqual([null, ...Array<number>(4).fill(6_400_001)]);
  expect(schedule.complete).toBe(false);
});

test('a mission that starts with a year of the contract: whole parts, times the share that is reached', () => {
  const schedule = scheduleOf([started('ACCESS_TO_CARE', '2022-03-12', 0.285)]);
  expect(ofMission(schedule, 1)).toEqual([]);
  expect(brief(ofMission(schedule, 2))).toEqual([
    ['MISSION_FIXED_ADVANCE', 2, '2022-03-12', 225_000],
    ['MISSION_FIXED_BALANCE', 2, '2023-03-12', 75_000],
    ['MISSION_VARIABLE', 2, '2023-05-12', 28_500],
  ]);
  expect(ofMission(schedule, 2)[2]?.due).toEqual({
    day: null,
    earliest: '2023-03-12',
    latest: '2023-05-12',
    precision: 'APPROXIMATE',
  });
  expect(schedule.years[1]?.amount).toBe(6_000_001 + 328_500);
  expect(schedule.complete).toBe(true);
});

test.each([
  ['PREVENTION', 2, /No source splits this amount/],
  ['HEALTH_CRISIS', 2, /no amount is published/],
  ['ACCESS_TO_CARE', 3, /no amount is published/],
] as const)('of %s in size %d the amounts are unknown, and why', (mission, size, reason) => {
  const named = gridOf({ lines: [gridLine('HEALTH_CRISIS', { maximum: 1 })] });
  const years = contractYears(dated('2021-03-12'), 5);
  const starts = [started(mission, '2021-03-12')];
  const facts = { grid, grids: [grid, named], size: chosenSize(size), years, starts, rules: sampleRules };
  const instalments = paymentSchedule(facts).instalments.filter((each) => each.mission === mission);
  expect(instalments).toHaveLength(15);
  for (const { amount, unknownReason } of instalments) {
    expect(amount).toBeNull();
    expect(unknownReason?.EN).toMatch(reason);
  }
});

test('without a grid or a size every amount is unknown, and the days are still there', () => {
  const open = scheduleOf([], { noGrid: true });
  expect(open.instalments.every(({ unknownReason }) => unknownReason?.EN.includes('gridId') === true)).toBe(
    true,
  );
  expect(open.instalments[0]).toMatchObject({ due: { day: '2021-03-12' }, label: { EN: 'OPERATING_FUNDS' } });
  const unsized = { category: null, possible: [], basis: null, population: null, reason: 'Nobody knows.' };
  const years = contractYears(dated('2021-03-12'), 5);
  const schedule = paymentSchedule({
    grid,
    grids: [grid],
    size: unsized,
    years,
    starts: [],
    rules: sampleRules,
  });
  expect(schedule.instalments.every(({ unknownReason }) => unknownReason?.EN.includes('size') === true)).toBe(
    true,
  );
});

describe('a signature that is a span', () => {
  const signed = dated('2020-10-01', '2020-12-31');

  test('due dates are spans, operating funds are known', () => {
    const { instalments, notes } = scheduleOf([], { signed });
    expect(instalments[1]).toMatchObject({
      due: { day: null, earliest: '2021-10-01', latest: '2021-12-31' },
      amount: 4_500_001,
    });
    expect(notes.some(({ EN }) => EN.includes('due dates are spans'))).toBe(true);
  });

  test('a start in a year that is certain: nothing is prorated, later years are whole', () => {
    const schedule = scheduleOf([started('ACCESS_TO_CARE', '2021-05-01')], { signed });
    expect(ofMission(schedule, 1).map(({ amount }) => amount)).toEqual([null, null, null]);
    expect(ofMission(schedule, 1)[0]?.unknownReason?.EN).toMatch(/prorated part, are unknown/);
    expect(ofMission(schedule, 1)[0]?.due.day).toBe('2021-05-01');
    expect(ofMission(schedule, 2).map(({ amount }) => amount)).toEqual([225_000, 75_000, 100_000]);
  });

  test('a start between two possible anniversaries: the amounts of both years are unknown', () => {
    const schedule = scheduleOf([started('ACCESS_TO_CARE', '2021-11-15')], { signed });
    for (const year of [1, 2]) {
      expect(ofMission(schedule, year).map(({ amount }) => amount)).toEqual([null, null, null]);
      expect(ofMission(schedule, year)[0]?.unknownReason?.EN).toMatch(/in which year of the contract/);
    }
    expect(ofMission(schedule, 2)[0]?.due).toMatchObject({ earliest: '2021-11-15', latest: '2021-12-31' });
    expect(ofMission(schedule, 3).map(({ amount }) => amount)).toEqual([225_000, 75_000, 100_000]);
  });
});

test('notes tell of an observed grid, and of a version that follows within the five years', () => {
  const notesOf = (counted: typeof grid) => {
    const years = contractYears(dated('2021-03-12'), 5);
    const facts = {
      grid: counted,
      grids: [counted],
      size: chosenSize(2),
      years,
      starts: [],
      rules: sampleRules,
    };
    return paymentSchedule(facts).notes.map(({ EN }) => EN);
  };
  const observed = notesOf({ ...grid, basis: 'OBSERVED_CONTRACTS', to: '2021-12-20' }).join();
  expect(observed).toMatch(/observed in contracts/);
  expect(observed).not.toMatch(/later version|at the signature,/);
  expect(notesOf({ ...grid, to: '2021-12-20' }).join()).toMatch(/later version of the grid/);
  expect(notesOf({ ...grid, to: '2026-03-12' }).join()).not.toMatch(/later version/);
  expect(notesOf(grid).join()).not.toMatch(/grid chosen/);
});

test.each([
  [{ from: '2019-06-20', to: '2021-03-12' }, /was not in force at the signature/],
  [{ from: '2021-03-13', to: null }, /was not in force at the signature/],
  [{ from: '2021-03-12', to: null }, null],
  [{ from: '2019-06-20', to: '2021-03-13' }, /A later version/],
])('a version in force %j: what the notes tell of it', (days, expected) => {
  const years = contractYears(dated('2021-03-12'), 5);
  expect(versionNotes(gridOf(days), years).map(({ EN }) => EN)).toEqual(
    expected === null ? [] : [expect.stringMatching(expected)],
  );
});

test.each([
  [{ from: '2019-06-20', to: '2020-10-01' }, /was not in force/],
  [{ from: '2021-01-01', to: null }, /was not in force/],
  [{ from: '2019-06-20', to: '2020-12-31' }, /not the only one that may have been/],
  [{ from: '2020-10-02', to: null }, /not the only one that may have been/],
  [{ from: '2020-10-01', to: '2021-01-01' }, /A later version/],
])('the same for a signature in the last months of 2020 and a version in force %j', (days, expected) => {
  const years = contractYears(dated('2020-10-01', '2020-12-31'), 5);
  expect(versionNotes(gridOf(days), years).map(({ EN }) => EN)).toEqual([expect.stringMatching(expected)]);
});

test('a variable part that hangs on an event is never counted as due, and the fixed part is', () => {
  const crisis = { ...gridLine('HEALTH_CRISIS', { maximum: 10_000, fixed: 4_000 }), variableOnEvent: true };
  const counted = gridOf({ lines: [crisis] });
  const schedule = paymentSchedule({
    grid: counted,
    grids: [counted],
    size: chosenSize(2),
    years: contractYears(dated('2021-03-12'), 5),
    starts: [started('HEALTH_CRISIS', '2021-03-12')],
    rules: sampleRules,
  });
  const [advance, balance, variable] = ofMission(schedule, 1);
  expect([advance?.amount, balance?.amount, variable?.amount]).toEqual([3_000, 1_000, null]);
  expect(variable?.unknownReason?.EN).toMatch(/only if something happens/);
});

test('a line with a note of its own bears it where its mission started', () => {
  const note = { FR: 'Si une crise est reconnue.', EN: 'Where a crisis is recognised.' };
  const crisis = { ...gridLine('HEALTH_CRISIS', { maximum: 100, fixed: 25 }), note };
  const counted = gridOf({ lines: [crisis] });
  const years = contractYears(dated('2021-03-12'), 5);
  const notesOf = (starts: CountedStart[]) =>
    paymentSchedule({
      grid: counted,
      grids: [counted],
      size: chosenSize(2),
      years,
      starts,
      rules: sampleRules,
    }).notes.map(({ EN }) => EN);
  expect(notesOf([started('HEALTH_CRISIS', '2021-03-12')])).toContain(
    'HEALTH_CRISIS: Where a crisis is recognised.',
  );
  expect(notesOf([]).join()).not.toMatch(/crisis/);
});
