import { gridDifference } from '../../../../../services/cpts/model/funding/gridDifference';
import { lineChange } from '../../../../../services/cpts/model/funding/lineChange';
import type { FundingGrid } from '../../../../../services/cpts/model/FundingGrid';
import { gridLine, gridMission, gridOf } from '../../support/contractFacts';
import { dataGrid, dataGrids } from '../../support/dataGrids';

const first = dataGrid('aci-2019');
const second = dataGrid('avenant-2-2021');
const observed = dataGrid('observed-2025-size-3');

const changesOf = (from: FundingGrid, to: FundingGrid) =>
  Object.fromEntries(
    gridDifference(from, to).lines.map(({ mission, change }) => [mission ?? 'OPERATING', change]),
  );

test('amendment 2 raises the totals of sizes 1 and 4 by 67 500 and 130 000 euros; the rest is unknown', () => {
  const { totals, notes } = gridDifference(first, second);
  expect(totals.map(({ difference }) => difference)).toEqual([6_750_000, null, null, 13_000_000]);
  expect(totals.map(({ unknownReason }) => unknownReason === null)).toEqual([true, false, false, true]);
  expect(totals[1]).toMatchObject({ before: 28_700_000, after: null, sourceIdAfter: null });
  expect(notes.map(({ EN }) => EN)).toEqual([
    'aci-2019: unscheduled care is in the highest totals.',
    'avenant-2-2021: only totals are published, no line can be compared.',
    'avenant-2-2021: no text says whether unscheduled care is in the totals.',
  ]);
});

test('health crises are added, what becomes of other lines nobody published', () => {
  const changes = changesOf(first, second);
  expect(changes['HEALTH_CRISIS']).toBe('ADDED');
  expect(Object.values(changes).filter((change) => change === 'UNDETERMINED')).toHaveLength(7);
  expect(changesOf(second, first)['HEALTH_CRISIS']).toBe('REMOVED');
});

test('a mission that is not there is told from an amount that is not published', () => {
  const { lines } = gridDifference(first, second);
  const reasons = lines.map(({ mission, amounts }) => [mission, amounts[0]?.unknownReason?.EN]);
  expect(reasons).toContainEqual([
    'HEALTH_CRISIS',
    'Not a mission of aci-2019. Amount not published in avenant-2-2021.',
  ]);
  expect(reasons).toContainEqual([null, 'Amount not published in avenant-2-2021.']);
  expect(lines.every(({ amounts }) => amounts.every(({ difference }) => difference === null))).toBe(true);
});

test('what contracts show beside the grid of 2019: access differs, a line they do not list is not gone', () => {
  const changes = changesOf(first, observed);
  expect(changes).toMatchObject({
    ACCESS_TO_CARE: 'CHANGED',
    UNSCHEDULED_CARE: 'UNDETERMINED',
    HEALTH_CRISIS: 'ADDED',
  });
  const pathways = gridDifference(first, observed).lines.find(({ mission }) => mission === 'CARE_PATHWAYS');
  expect(pathways?.amounts.map(({ difference }) => difference)).toEqual([null, null, 0, null]);
  expect(pathways?.change).toBe('UNDETERMINED');
});

describe('a line that includes a mission', () => {
  const amountsOf = (from: FundingGrid, to: FundingGrid, wanted: string) =>
    gridDifference(from, to).lines.find(({ mission }) => mission === wanted)?.amounts ?? [];

  test('is compared with the sum of the lines of both, in either direction', () => {
    const access = amountsOf(first, observed, 'ACCESS_TO_CARE');
    expect(access[2]).toMatchObject({
      before: 12_000_000,
      after: 12_500_000,
      difference: 500_000,
      unknownReason: null,
      sourceIdBefore: 'doc-003',
    });
    expect(access[0]).toMatchObject({ before: 4_000_000 + 3_500_000, after: null });
    const back = amountsOf(observed, first, 'ACCESS_TO_CARE')[2];
    expect(back).toMatchObject({ before: 12_500_000, after: 12_000_000, difference: -500_000 });
  });

  test('leaves the line of that mission without a difference, and says where its money is', () => {
    expect(amountsOf(first, observed, 'UNSCHEDULED_CARE')[2]).toMatchObject({
      before: 5_500_000,
      after: null,
      difference: null,
      unknownReason: { EN: 'In the line "ACCESS_TO_CARE" of observed-2025-size-3.' },
    });
  });

  test('is named with it in the comparison and in its notes', () => {
    const { lines, notes } = gridDifference(first, observed);
    const including = lines.filter(({ includes }) => includes.length > 0);
    expect(including.map(({ mission, includes }) => [mission, includes])).toEqual([
      ['ACCESS_TO_CARE', ['UNSCHEDULED_CARE']],
    ]);
    expect(notes.map(({ EN }) => EN)).toContain(
      'aci-2019: the amounts of "ACCESS_TO_CARE" are those of "ACCESS_TO_CARE", "UNSCHEDULED_CARE" together, as in observed-2025-size-3.',
    );
  });
});

test('a sum with an amount that is not published is unknown, a mission that the version lacks adds nothing', () => {
  const wide = { ...gridLine('ACCESS_TO_CARE', { maximum: 500 }), includes: ['UNSCHEDULED_CARE' as const] };
  const narrow = gridLine('ACCESS_TO_CARE', { maximum: 300 });
  const to = gridOf({ id: 'wide', lines: [wide] });
  const amountOf = (from: FundingGrid) =>
    gridDifference(from, { ...to, sizes: [size] }).lines.find(({ mission }) => mission === 'ACCESS_TO_CARE')
      ?.amounts[0];
  const size = { category: 2, above: null, below: null, sourceId: 'doc-grid' };
  expect(amountOf(gridOf({ lines: [narrow] }))?.difference).toBe(200);
  const unpublished = gridOf({ lines: [narrow], missions: [gridMission('UNSCHEDULED_CARE')] });
  expect(amountOf(unpublished)).toMatchObject({
    before: null,
    difference: null,
    unknownReason: { EN: 'Amount not published in grid-a.' },
  });
  expect(amountOf(gridOf({ lines: [{ ...wide, amounts: narrow.amounts }] }))?.difference).toBe(200);
});

test('a version beside itself: everything is unchanged, unknown amounts stay unknown', () => {
  for (const grid of dataGrids()) {
    const { lines, totals, notes } = gridDifference(grid, grid);
    expect(lines.every(({ change }) => change === 'UNCHANGED')).toBe(true);
    expect(totals.every(({ difference, before }) => difference === (before === null ? null : 0))).toBe(true);
    expect(notes).toHaveLength(1);
  }
});

test('statuses stand as each document gives them', () => {
  const quality = gridDifference(first, second).lines.find(({ mission }) => mission === 'QUALITY_OF_CARE');
  expect(quality?.statusesBefore.map(({ status, sourceId }) => [status, sourceId])).toEqual([
    ['OPTIONAL', 'doc-001'],
    [null, 'doc-003'],
  ]);
  expect(quality?.statusesAfter.map(({ status }) => status)).toEqual(['COMPLEMENTARY']);
});

test.each([
  [{ before: true, after: true }, [0, 0], 'UNCHANGED'],
  [{ before: true, after: true }, [0, null], 'UNDETERMINED'],
  [{ before: true, after: true }, [null, 5], 'CHANGED'],
  [{ before: true, after: null }, [null, null], 'UNDETERMINED'],
  [{ before: true, after: false }, [null, null], 'REMOVED'],
  [{ before: false, after: true }, [null, null], 'ADDED'],
] as const)('%j with differences %j: %s', (presence, differences, change) => {
  expect(
    lineChange(
      presence,
      differences.map((difference) => ({ difference })),
    ),
  ).toBe(change);
});
