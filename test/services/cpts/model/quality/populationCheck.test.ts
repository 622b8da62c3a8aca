import type { PopulationKind } from '../../../../../schema/generated/cpts';
import { populationCheck } from '../../../../../services/cpts/model/quality/populationCheck';
import type { PerimeterPlace } from '../../../../../services/cpts/model/PerimeterPlace';
import { territoryKey } from '../../../../../services/cpts/model/Territory';
import { UNPUBLISHED, type AreaInhabitants, type Vintage } from '../../../../../services/cpts/model/Vintage';
import { cptsOf, dated, place } from '../../support/modelFacts';
import { smallFrance, smallVintage } from '../../support/smallFrance';

const EPCI = territoryKey({ level: 'EPCI', code: '200000001' });

/** PMUN 2020 and 2023 of communes, where 2020 has two thirds; PTOT 2016 of the EPCI alone. */
function snapshotWith(epciTotal: Partial<AreaInhabitants> = {}) {
  const total = { value: 1_250, published: true, unknownReason: null, note: null, ...epciTotal };
  const latest = smallVintage(['13001']);
  const older = latest.values.map((value) => (value === UNPUBLISHED ? value : Math.floor((value * 2) / 3)));
  const none = latest.values.map(() => UNPUBLISHED);
  const kind: PopulationKind = 'MUNICIPAL';
  const vintages: Vintage[] = [
    {
      ...latest,
      year: 2016,
      kind: 'TOTAL',
      values: none,
      nationalValues: none,
      areas: new Map([[EPCI, total]]),
    },
    { ...latest, year: 2020, values: older, nationalValues: older },
    latest,
  ];
  return {
    reference: smallFrance,
    vintages: [2020, 2023].map((year) => ({ year, kind, national: true })),
    epciVintages: [{ year: 2016, kind: 'TOTAL' as const }],
    populations: ({ year }: { year: number }) => {
      const found = vintages.find((vintage) => vintage.year === year);
      return found === undefined ? Promise.reject(new Error(`no vintage ${year}`)) : Promise.resolve(found);
    },
  };
}

function checkOf(places: readonly PerimeterPlace[], value = 1_240, snapshot = snapshotWith()) {
  const cpts = cptsOf({ id: 'cpts-a', stages: [['ACI_SIGNED', dated('2020-01-01')]], perimeter: places });
  const stated = { value, upTo: null, qualifier: 'MORE_THAN' } as const;
  return populationCheck(snapshot, { stated, area: { cpts: [cpts], territory: null }, on: '2022-01-01' });
}

test('every vintage is a candidate, oldest first; the published total of the EPCI is one of its own', async () => {
  const { candidates, on } = await checkOf([place('83001'), place('83002')]);
  expect(on).toBe('2022-01-01');
  expect(candidates.map(({ year, kind, origin, value }) => [year, kind, origin, value?.low ?? null])).toEqual(
    [
      [2016, 'TOTAL', 'SUM_OF_COMMUNES', null],
      [2016, 'TOTAL', 'PUBLISHED_FOR_EPCI', 1_250],
      [2020, 'MUNICIPAL', 'SUM_OF_COMMUNES', 799],
      [2023, 'MUNICIPAL', 'SUM_OF_COMMUNES', 1_200],
    ],
  );
  expect(candidates[0]?.unknownReason).toBe('No PTOT of 2016 is loaded for 83001, 83002.');
});

test('the published total is best where it is nearest, and none beside it comes within half a percent', async () => {
  const { best, reproduced } = await checkOf([place('83001'), place('83002')], 1_245);
  expect(best).toMatchObject({
    year: 2016,
    origin: 'PUBLISHED_FOR_EPCI',
    epciCode: '200000001',
    fitsQualifier: true,
  });
  expect(reproduced).toBe(true);
});

test('a total that is a sum itself is not shown as published', async () => {
  const { candidates } = await checkOf(
    [place('83001'), place('83002')],
    1_245,
    snapshotWith({ published: false }),
  );
  expect(candidates.filter(({ origin }) => origin === 'PUBLISHED_FOR_EPCI')).toEqual([]);
});

test('a total published for other communes is no population of these, and says so', async () => {
  const note = 'Published for the communes it had on 2019-01-01: without A, in it today.';
  const { candidates } = await checkOf([place('83001'), place('83002')], 1_245, snapshotWith({ note }));
  expect(candidates[1]).toMatchObject({ origin: 'PUBLISHED_FOR_EPCI', value: null, unknownReason: note });
});

test('a part of the EPCI has no published total', async () => {
  const { candidates, reproduced } = await checkOf([place('83001')]);
  expect(candidates.map(({ origin }) => origin)).toEqual(Array(3).fill('SUM_OF_COMMUNES'));
  expect(reproduced).toBe(false);
});

test('parts make intervals, and a figure between their bounds is neither missed nor met', async () => {
  const { best, reproduced } = await checkOf([place('83002'), place('83001', { wholeCommune: false })], 600);
  expect(best?.value).toEqual({ low: 133, high: 799 });
  expect(reproduced).toBeNull();
});

test('where no figure is known nothing is best, and each candidate has its reason', async () => {
  const { best, reproduced, candidates, unknownReason } = await checkOf([place('13001')]);
  expect([best, reproduced, unknownReason]).toEqual([null, null, null]);
  expect(candidates.map((candidate) => candidate.unknownReason)).toEqual([
    'No PTOT of 2016 is loaded for 13001.',
    'No PMUN of 2020 is loaded for 13001.',
    'No PMUN of 2023 is loaded for 13001.',
  ]);
});

test('without a perimeter there are no candidates, and the reason names the CPTS', async () => {
  expect(await checkOf([])).toEqual({
    on: '2022-01-01',
    candidates: [],
    best: null,
    reproduced: null,
    unknownReason: 'cpts-a: No source lists its communes.',
  });
});
