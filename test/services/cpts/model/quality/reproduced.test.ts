import fc from 'fast-check';
import {
  populationCheck,
  type PopulationCheck,
} from '../../../../../services/cpts/model/quality/populationCheck';
import type { Vintage } from '../../../../../services/cpts/model/Vintage';
import { cptsOf, place } from '../../support/modelFacts';
import { smallFrance, smallVintage } from '../../support/smallFrance';

/** A year with the inhabitants of the whole commune and those of the partial one. */
type YearOfParts = readonly [year: number, whole: number, part: number];

function vintageOf([year, whole, part]: YearOfParts): Vintage {
  const values = Int32Array.from(smallVintage().values);
  values[smallFrance.indexOf('83001') ?? -1] = whole;
  values[smallFrance.indexOf('83002') ?? -1] = part;
  return { year, kind: 'MUNICIPAL', values, nationalValues: values, areas: new Map() };
}

/** The check of a figure for a CPTS of one whole commune and a part of another. */
function checkOf(value: number, years: readonly YearOfParts[]): Promise<PopulationCheck> {
  const vintages = years.map(vintageOf);
  const snapshot = {
    reference: smallFrance,
    vintages: vintages.map(({ year, kind }) => ({ year, kind, national: true })),
    epciVintages: [],
    populations: ({ year }: { year: number }) => {
      const found = vintages.find((vintage) => vintage.year === year);
      return found === undefined ? Promise.reject(new Error(`no vintage ${year}`)) : Promise.resolve(found);
    },
  };
  const perimeter = [place('83001'), place('83002', { wholeCommune: false })];
  const area = { cpts: [cptsOf({ id: 'cpts-a', perimeter })], territory: null };
  const stated = { value, upTo: null, qualifier: 'EXACTLY' } as const;
  return populationCheck(snapshot, { stated, area, on: '2026-01-01' });
}

test('bounds that contain the figure are at no distance from it, and leave open whether it is reproduced', async () => {
  const check = await checkOf(10_000, [
    [2016, 10_100, 3_000],
    [2023, 9_850, 3_000],
  ]);
  expect(check.candidates.map(({ withinTolerance }) => withinTolerance)).toEqual([false, null]);
  expect(check).toMatchObject({ best: { year: 2023 }, reproduced: null });
});

test('an open best one does not hide another that is within the tolerance', async () => {
  const check = await checkOf(10_000, [
    [2016, 9_985, 5],
    [2023, 9_850, 3_000],
  ]);
  expect(check.candidates.map(({ withinTolerance }) => withinTolerance)).toEqual([true, null]);
  expect(check).toMatchObject({ best: { year: 2023, withinTolerance: null }, reproduced: true });
});

test('of two that contain it the narrower is best, though the other is of a later year', async () => {
  const check = await checkOf(10_000, [
    [2016, 9_990, 20],
    [2023, 9_000, 3_000],
  ]);
  expect(check).toMatchObject({ best: { year: 2016 }, reproduced: true });
});

test('it is false only where each lies outside for certain', async () => {
  const years: readonly YearOfParts[] = [
    [2016, 10_060, 3_000],
    [2023, 5_000, 4_949],
  ];
  expect(await checkOf(10_000, years)).toMatchObject({ best: { year: 2023 }, reproduced: false });
});

test('property: by every number that the bounds allow', async () => {
  const years = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 2016, max: 2023 }), fc.integer({ min: 150, max: 450 }), fc.nat(60)),
    { minLength: 1, maxLength: 4, selector: ([year]) => year },
  );
  const stated = fc.integer({ min: 200, max: 400 });
  await fc.assert(
    fc.asyncProperty(stated, years, async (value, all) => {
      const { best, reproduced } = await checkOf(value, all);
      // In whole numbers: |computed - stated| <= stated / 200.
      const told = all.map(([, whole, part]) =>
        Array.from({ length: part + 1 }, (_, some) => 200 * Math.abs(whole + some - value) <= value),
      );
      const some = told.some((numbers) => numbers.every(Boolean));
      const none = told.every((numbers) => !numbers.some(Boolean));
      expect(reproduced).toBe(some ? true : none ? false : null);
      const distances = all.map(([, whole, part]) => Math.max(0, whole - value, value - whole - part));
      const chosen = all.findIndex(([year]) => year === best?.year);
      expect(distances[chosen]).toBe(Math.min(...distances));
    }),
  );
});
