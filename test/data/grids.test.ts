import { documentFacts } from '../../services/cpts/import/documentFacts';
import type { FundingGridFact } from '../../services/cpts/import/documentFundingGrids';
import { readDocuments } from '../../services/cpts/import/readDocuments';

const facts = documentFacts(readDocuments().documents);

function grid(id: string): FundingGridFact {
  const found = facts.fundingGrids.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No grid ${id}`);
  return found;
}

const inEuros = (amounts: readonly (number | null)[]) => amounts.map((cents) => cents && cents / 100);

function columns(lines: FundingGridFact['lines']): number[] {
  return [0, 1, 2, 3].map((size) => lines.reduce((sum, { amounts }) => sum + (amounts[size] ?? NaN), 0) / 100);
}

describe('the grid of 2019', () => {
  const { lines, totals, sizes, missions, from, sourceIds } = grid('aci-2019');
  const unscheduled = lines.filter(({ mission }) => mission === 'UNSCHEDULED_CARE');
  const others = lines.filter(({ mission }) => mission !== 'UNSCHEDULED_CARE');

  test('counts from the signature of the agreement', () => {
    expect(from).toBe('2019-06-20');
  });

  test('has the columns that the slides print', () => {
    expect(columns(others)).toEqual([185000, 242000, 315000, 380000]);
    expect(totals.find(({ unscheduledCareIncluded }) => unscheduledCareIncluded === false)).toMatchObject({
      amounts: [18500000, 24200000, 31500000, 38000000],
      confidence: 'STATED',
      sourceId: 'doc-003',
    });
    expect(others.every(({ confidence, sourceId }) => confidence === 'STATED' && sourceId === 'doc-003')).toBe(true);
  });

  test('adds 35, 45, 55 and 70 thousand for unscheduled care, derived and said to be', () => {
    expect(unscheduled.map(({ amounts }) => inEuros(amounts))).toEqual([[35000, 45000, 55000, 70000]]);
    expect(unscheduled.map(({ confidence }) => confidence)).toEqual(['DERIVED']);
    expect(columns(lines)).toEqual([220000, 287000, 370000, 450000]);
  });

  test('has the totals of four sources, each under its own', () => {
    expect(totals.map(({ amounts, sourceId, confidence }) => [inEuros(amounts), sourceId, confidence])).toEqual([
      [[null, null, 370000, null], 'doc-001', 'STATED'],
      [[185000, 242000, 315000, 380000], 'doc-003', 'STATED'],
      [[220000, 287000, 370000, 450000], 'quotidien-du-medecin-2019-11-21', 'REPORTED'],
      [[null, null, null, 450000], 'sml-avenant-2', 'REPORTED'],
    ]);
    expect(sourceIds).toHaveLength(5);
  });

  test('has three core missions, unscheduled care being a part of the first', () => {
    const core = missions.filter(({ status }) => status === 'CORE').map(({ mission }) => mission);
    expect([...new Set(core)]).toEqual([
      'ACCESS_TO_CARE',
      'CARE_PATHWAYS',
      'PREVENTION',
      'UNSCHEDULED_CARE',
    ]);
  });

  test('has the statuses of each document under its own: only doc-001 says what quality of care is', () => {
    const optional = missions.filter(({ status }) => status === 'OPTIONAL');
    expect(optional.map(({ mission, sourceId }) => [mission, sourceId])).toEqual([
      ['QUALITY_OF_CARE', 'doc-001'],
      ['SUPPORT_FOR_PROFESSIONALS', 'doc-001'],
      ['SUPPORT_FOR_PROFESSIONALS', 'doc-003'],
    ]);
    const coreBy = (source: string) =>
      missions.filter(({ status, sourceId }) => status === 'CORE' && sourceId === source).length;
    expect([coreBy('doc-001'), coreBy('doc-003')]).toEqual([3, 4]);
  });

  test('leaves 40 000, 80 000 and 175 000 to no size', () => {
    expect(sizes.map(({ above, below }) => [above, below])).toEqual([
      [null, 40000],
      [40000, 80000],
      [80000, 175000],
      [175000, null],
    ]);
  });
});

describe('what contracts show', () => {
  const { basis, lines, totals, missions, sizes, from, sourceIds } = grid('observed-2025-size-3');

  test('is no agreement: two sources of its amounts, two of the sizes that held then', () => {
    expect([basis, from, totals.length, sourceIds.length]).toEqual(['OBSERVED_CONTRACTS', '2025-12-19', 0, 4]);
    expect(missions.every(({ status }) => status === null)).toBe(true);
  });

  test('has amounts of size 3 alone, each split, none for operating funds', () => {
    expect(lines.map(({ mission, amounts, fixed, variable }) => [mission, ...[amounts, fixed, variable].map(inEuros)])).toEqual(
      [
        ['ACCESS_TO_CARE', 125000, 90000, 35000],
        ['CARE_PATHWAYS', 90000, 45000, 45000],
        ['PREVENTION', 35000, 17500, 17500],
        ['HEALTH_CRISIS', 90000, 22500, 67500],
        ['QUALITY_OF_CARE', 30000, 15000, 15000],
        ['SUPPORT_FOR_PROFESSIONALS', 20000, 10000, 10000],
      ].map(([mission, ...parts]) => [mission, ...parts.map((part) => [null, null, part, null])]),
    );
    const derived = lines.filter(({ confidence }) => confidence === 'DERIVED');
    expect(derived.map(({ mission }) => mission)).toEqual(['HEALTH_CRISIS']);
    expect(lines.filter(({ confidence }) => confidence === 'OBSERVED')).toHaveLength(5);
    expect(lines.map(({ includes }) => includes)).toEqual([['UNSCHEDULED_CARE'], [], [], [], [], []]);
  });

  test('has the thresholds of amendment 2, each from the document that states it', () => {
    const plain = (one: FundingGridFact['sizes']) =>
      one.map(({ category, above, below, sourceId }) => [category, above, below, sourceId]);
    expect(plain(sizes)).toEqual(plain(grid('avenant-2-2021').sizes));
  });
});

describe('the grid of the second amendment', () => {
  const { lines, totals, missions, sizes, from } = grid('avenant-2-2021');

  test('counts from the signature of the amendment', () => {
    expect(from).toBe('2021-12-20');
  });

  test('knows two totals and no line: nothing is interpolated', () => {
    expect(lines).toEqual([]);
    expect(totals.map(({ amounts }) => inEuros(amounts))).toEqual([
      [287500, null, null, 580000],
      [null, null, null, 580000],
    ]);
  });

  test('adds health crises to the core missions', () => {
    const core = missions.filter(({ status }) => status === 'CORE').map(({ mission }) => mission);
    expect(core).toContain('HEALTH_CRISIS');
    expect(core.filter((mission) => mission !== 'UNSCHEDULED_CARE')).toHaveLength(4);
    expect(missions.filter(({ status }) => status === 'COMPLEMENTARY')).toHaveLength(2);
  });

  test('has the sizes of the agreement, each with the source that repeats it', () => {
    const bounds = (one: FundingGridFact['sizes']) => one.map(({ above, below }) => [above, below]);
    expect(bounds(sizes)).toEqual(bounds(grid('aci-2019').sizes));
    expect(sizes.map(({ sourceId }) => sourceId)).toEqual([
      'doc-004',
      'paps-hauts-de-france-2023-11-30',
      'paps-hauts-de-france-2023-11-30',
      'doc-004',
    ]);
  });
});
