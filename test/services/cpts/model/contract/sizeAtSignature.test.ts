import { sizeAtSignature } from '../../../../../services/cpts/model/contract/sizeAtSignature';
import type { PerimeterPlace } from '../../../../../services/cpts/model/PerimeterPlace';
import { Snapshot } from '../../../../../services/cpts/model/Snapshot';
import type { FundingGrid } from '../../../../../services/cpts/model/FundingGrid';
import { gridOf, sampleRules } from '../../support/contractFacts';
import { contractSigned, cptsOf, dated, place } from '../../support/modelFacts';
import { smallFrance, smallVintage } from '../../support/smallFrance';

const FIRST = '2020-10-01';
const LAST = '2020-12-31';

/** A grid whose only threshold is this one. */
function gridWith(threshold: number, more: Partial<FundingGrid> = {}): FundingGrid {
  const sizes = [
    { category: 1, above: null, below: threshold, sourceId: 'doc-grid' },
    { category: 2, above: threshold, below: null, sourceId: 'doc-grid' },
  ];
  return gridOf({ sizes, ...more });
}

const inForce = gridWith(100_000);

/** 83001 has 1 000 inhabitants, 83002 200, 13001 5 000. */
function sizeOf(
  perimeter: readonly PerimeterPlace[],
  [earliest, latest]: readonly [string | null, string | null],
  grid: FundingGrid | null = inForce,
) {
  const contract = contractSigned(dated(earliest, latest));
  const stages = [['ACI_SIGNED', dated('2019-07-01')]] as const;
  const vintage = smallVintage();
  const snapshot = new Snapshot({
    reference: smallFrance,
    formerCommunes: new Set(),
    cpts: [cptsOf({ id: 'cpts-test', stages, perimeter, contracts: [contract] })],
    statedCounts: [],
    grids: [inForce],
    contractRules: sampleRules,
    vintages: [{ year: vintage.year, kind: vintage.kind, national: true }],
    epciVintages: [],
    readVintage: () => Promise.resolve(vintage),
  });
  return sizeAtSignature(snapshot, contract, grid);
}

test('on one day it is the size of that day', async () => {
  expect(await sizeOf([place('83001')], [FIRST, FIRST])).toMatchObject({
    category: 1,
    basis: 'COMPUTED',
    population: { low: 1_000, high: 1_000 },
  });
});

test('the same on both days: it is one size with one population, and the reason once', async () => {
  const size = await sizeOf([place('83001')], [FIRST, LAST]);
  expect(size).toMatchObject({ category: 1, population: { low: 1_000, high: 1_000 } });
  expect(size.reason).not.toContain(FIRST);
});

test('a perimeter that begins inside the span: no size, and what is known of both days', async () => {
  const size = await sizeOf([place('83001', { from: '2020-11-01' })], [FIRST, LAST]);
  expect(size).toMatchObject({ category: null, basis: null, population: null, possible: [] });
  expect(size.reason).toMatch(
    /^On 2020-10-01: No source lists its communes for 2020-10-01.* On 2020-12-31: 1 000 inhabitants/,
  );
});

test('a perimeter that ends inside the span: the same the other way round', async () => {
  const size = await sizeOf([place('83001', { to: '2020-11-01' })], [FIRST, LAST]);
  expect(size).toMatchObject({ category: null, population: null });
  expect(size.reason).toMatch(/^On 2020-10-01: 1 000 inhabitants.* On 2020-12-31: No source lists/);
});

test('one size by two perimeters: the size holds, no single population stands for both days', async () => {
  const places = [place('83001'), place('83002', { from: '2020-11-01' })];
  const size = await sizeOf(places, [FIRST, LAST]);
  expect(size).toMatchObject({ category: 1, possible: [1], basis: 'COMPUTED', population: null });
  expect(size.reason).toMatch(/On 2020-10-01: 1 000 inhabitants.*On 2020-12-31: 1 200 inhabitants/);
});

test('two sizes by two perimeters: both are possible', async () => {
  const places = [place('83001'), place('13001', { from: '2020-11-01' })];
  const size = await sizeOf(places, [FIRST, LAST], gridWith(3_000));
  expect(size).toMatchObject({ category: null, possible: [1, 2], population: null });
});

test('the grid that is counted with decides, not the one in force', async () => {
  const counted = gridWith(500, { id: 'grid-b' });
  for (const span of [
    [FIRST, FIRST],
    [FIRST, LAST],
  ] as const) {
    const size = await sizeOf([place('83001')], span, counted);
    expect(size.category).toBe(2);
    expect(size.reason).toContain('grid grid-b');
  }
  expect((await sizeOf([place('83001')], [FIRST, LAST], null)).reason).toContain('grid grid-a');
});

test('a signature with an open side has no size', async () => {
  expect(await sizeOf([place('83001')], [FIRST, null])).toMatchObject({ category: null, possible: [] });
  expect(await sizeOf([place('83001')], [null, LAST])).toMatchObject({ category: null, possible: [] });
});
