import fc from 'fast-check';
import { coverageOn, type Coverage } from '../../../../../services/cpts/model/coverage/Coverage';
import { CptsIndex } from '../../../../../services/cpts/model/coverage/CptsIndex';
import { indexedCpts } from '../../../../../services/cpts/model/coverage/IndexedCpts';
import type { Cpts } from '../../../../../services/cpts/model/Cpts';
import { DayView } from '../../../../../services/cpts/model/DayView';
import type { Territory } from '../../../../../services/cpts/model/Territory';
import type { Vintage } from '../../../../../services/cpts/model/Vintage';
import { cptsOf, dated, place } from '../../support/modelFacts';
import { smallFrance, smallVintage } from '../../support/smallFrance';

const SIGNED = [['ACI_SIGNED', dated('2021-01-01')]] as const;
const OPEN = [['ACI_SIGNED', dated('2021-01-01', '2023-12-31')]] as const;
const ON = '2022-01-01';

const chosen = {
  year: 2017,
  kind: 'MUNICIPAL',
  unknownReason: null,
  gapReason: 'No PMUN of 2017 is loaded.',
} as const;

function factsOf(cpts: readonly Cpts[]) {
  const view = new DayView(new CptsIndex(smallFrance, indexedCpts(smallFrance, cpts)), ON);
  return { reference: smallFrance, view, stage: 'ACI_SIGNED', chosen } as const;
}

function covered(
  cpts: readonly Cpts[],
  territory: Territory,
  vintage: Vintage | null = smallVintage(),
): Coverage {
  const found = coverageOn({ ...factsOf(cpts), territory, vintage });
  if (found === null) throw new Error('no such territory');
  return found;
}

const var83: Territory = { level: 'Department', code: '83' };
const marseille: Territory = { level: 'Commune', code: '13055' };

describe('coverage of a department', () => {
  test('counts whole communes of CPTS that certainly count in both bounds', () => {
    const found = covered([cptsOf({ id: 'a', stages: SIGNED, perimeter: [place('83001')] })], var83);
    expect(found).toMatchObject({
      population: 1_200,
      coveredPopulation: { low: 1_000, high: 1_000 },
      coveredCommuneCount: 1,
      partlyCoveredCommuneCount: 0,
      uncovered: [smallFrance.indexOf('83002'), smallFrance.indexOf('83003')],
      unknownReason: null,
    });
    expect(found.cpts.map(({ id }) => id)).toEqual(['a']);
  });

  test('adds partial communes and possible CPTS to the high bound only', () => {
    const partial = cptsOf({
      id: 'a',
      stages: SIGNED,
      perimeter: [place('83001'), place('83002', { wholeCommune: false })],
    });
    const possible = cptsOf({ id: 'b', stages: OPEN, perimeter: [place('83003')] });
    const found = covered([partial, possible], var83);
    expect(found.coveredPopulation).toEqual({ low: 1_000, high: 1_200 });
    expect(found).toMatchObject({ coveredCommuneCount: 1, partlyCoveredCommuneCount: 2, uncovered: [] });
    expect(found.possibleCpts.map(({ id }) => id)).toEqual(['b']);
  });

  test('counts a commune of several CPTS once', () => {
    const twice = ['a', 'b'].map((id) => cptsOf({ id, stages: SIGNED, perimeter: [place('83001')] }));
    expect(covered(twice, var83).coveredPopulation).toEqual({ low: 1_000, high: 1_000 });
    expect(covered(twice, var83).cpts).toHaveLength(2);
  });

  test('names CPTS of the department without a perimeter, and guesses nothing of them', () => {
    const unlisted = cptsOf({ id: 'u', stages: SIGNED, departments: ['83'] });
    const found = covered([unlisted], var83);
    expect(found.coveredPopulation).toEqual({ low: 0, high: 0 });
    expect(found.unknownPerimeters.map(({ id }) => id)).toEqual(['u']);
    expect(found.incompleteReason).toBe(
      '1 CPTS in the departments of the territory has no published list of communes for this day: u.',
    );
    expect(covered([unlisted], { level: 'Country', code: 'FR' }).unknownPerimeters).toHaveLength(1);
    expect(covered([unlisted], { level: 'EPCI', code: '200000001' }).unknownPerimeters).toHaveLength(1);
    expect(covered([unlisted], { level: 'Department', code: '13' })).toMatchObject({
      unknownPerimeters: [],
      incompleteReason: 'No loaded source names a CPTS of department 13.',
    });
  });

  test('is complete where every commune is certainly covered, whatever sources leave out', () => {
    const unlisted = cptsOf({ id: 'u', stages: SIGNED, departments: ['83'] });
    const whole = cptsOf({ id: 'a', stages: SIGNED, perimeter: [place('83001'), place('83002')] });
    const epci: Territory = { level: 'EPCI', code: '200000001' };
    expect(covered([unlisted, whole], epci)).toMatchObject({ complete: true, incompleteReason: null });
    expect(covered([unlisted, whole], var83)).toMatchObject({ complete: false });
  });

  test('of the country counts with the figures of an older census, and that of a department does not', () => {
    const mayotteLike = { ...smallVintage(['83001']), nationalValues: smallVintage().values };
    const cpts = [cptsOf({ id: 'a', stages: SIGNED, perimeter: [place('83001')] })];
    const country = covered(cpts, { level: 'Country', code: 'FR' }, mayotteLike);
    expect(country.coveredPopulation).toEqual({ low: 1_000, high: 1_000 });
    expect(covered(cpts, var83, mayotteLike).coveredPopulation).toBeNull();
  });

  test('leaves out a CPTS that has ended', () => {
    const ended = [...SIGNED, ['ENDED', dated('2021-06-01')]] as const;
    const found = covered([cptsOf({ id: 'a', stages: ended, perimeter: [place('83001')] })], var83);
    expect(found).toMatchObject({ coveredPopulation: { low: 0, high: 0 }, cpts: [], possibleCpts: [] });
  });
});

describe('coverage of a commune with municipal arrondissements', () => {
  const someOf = (...perimeter: ReturnType<typeof place>[]) => [
    cptsOf({ id: 'a', stages: SIGNED, perimeter }),
  ];

  test('is partial where some are covered, with their own inhabitants', () => {
    const found = covered(someOf(place('13201'), place('13202', { wholeCommune: false })), marseille);
    expect(found.coveredPopulation).toEqual({ low: 10_000, high: 30_000 });
    expect(found).toMatchObject({ coveredCommuneCount: 0, partlyCoveredCommuneCount: 1, uncovered: [] });
  });

  test('is whole where all are, or where the commune is listed itself', () => {
    const all = covered(someOf(place('13201'), place('13202'), place('13203')), marseille);
    const itself = covered(someOf(place('13055')), marseille);
    for (const found of [all, itself]) {
      expect(found.coveredPopulation).toEqual({ low: 60_000, high: 60_000 });
      expect(found.coveredCommuneCount).toBe(1);
    }
  });

  test('a listed commune covers each of its arrondissements', () => {
    const found = covered(someOf(place('13055')), { level: 'Commune', code: '13202' });
    expect(found).toMatchObject({ population: 20_000, coveredPopulation: { low: 20_000, high: 20_000 } });
    expect(found.cpts).toHaveLength(1);
  });

  test('needs no figure of the arrondissements where all of them are covered', () => {
    const vintage = smallVintage(['13201', '13202', '13203']);
    const all = covered(someOf(place('13201'), place('13202'), place('13203')), marseille, vintage);
    expect(all.coveredPopulation).toEqual({ low: 60_000, high: 60_000 });
    const one = covered(someOf(place('13201')), marseille, vintage);
    expect(one.coveredPopulation).toBeNull();
    expect(one.unknownReason).toContain('13201');
  });
});

describe('figures that are missing', () => {
  test('an unpublished vintage leaves populations null and the counts of communes known', () => {
    const found = covered([cptsOf({ id: 'a', stages: SIGNED, perimeter: [place('83001')] })], var83, null);
    expect(found).toMatchObject({
      population: null,
      coveredPopulation: null,
      rate: null,
      unknownReason: 'No PMUN of 2017 is loaded.',
      coveredCommuneCount: 1,
    });
  });

  test('a covered commune without a figure makes the covered population unknown, never 0', () => {
    const one = [cptsOf({ id: 'a', stages: SIGNED, perimeter: [place('83001')] })];
    const found = covered(one, var83, smallVintage(['83001']));
    expect(found).toMatchObject({ population: 1_200, coveredPopulation: null, rate: null });
    expect(found.unknownReason).toContain('83001');
  });

  test('an EPCI covered as a whole has its published total where a commune has no figure', () => {
    const both = [cptsOf({ id: 'a', stages: SIGNED, perimeter: [place('83001'), place('83002')] })];
    const found = covered(both, { level: 'EPCI', code: '200000001' }, smallVintage(['83002']));
    expect(found).toMatchObject({ population: 1_200, coveredPopulation: { low: 1_200, high: 1_200 } });
    expect(found.rate).toEqual({ low: 1, high: 1 });
  });

  test('0 inhabitants are a real value without a share', () => {
    const found = covered([], { level: 'Commune', code: '83003' });
    expect(found).toMatchObject({ population: 0, coveredPopulation: { low: 0, high: 0 }, rate: null });
    expect(found.unknownReason).toContain('Nobody lives there');
  });

  test('a territory that does not exist has no coverage', () => {
    expect(
      coverageOn({ ...factsOf([]), vintage: null, territory: { level: 'Department', code: '99' } }),
    ).toBeNull();
  });
});

const anyPlace = fc
  .record({ code: fc.constantFrom(...smallFrance.communes.map(({ code }) => code)), whole: fc.boolean() })
  .map(({ code, whole }) => place(code, { wholeCommune: whole }));
const anyCpts = fc
  .record({ perimeter: fc.array(anyPlace, { maxLength: 5 }), stages: fc.constantFrom(SIGNED, OPEN) })
  .map((sketch) => cptsOf({ id: 'a', ...sketch }));

test('property: 0 <= low <= high <= population, communes add up, and one more CPTS never covers less', () => {
  const country: Territory = { level: 'Country', code: 'FR' };
  fc.assert(
    fc.property(fc.array(anyCpts, { maxLength: 5 }), anyCpts, (some, another) => {
      const named = some.map((cpts, index) => ({ ...cpts, id: `cpts-${index}` }));
      const found = covered(named, country);
      const range = found.coveredPopulation ?? { low: -1, high: -1 };
      expect(range.low).toBeGreaterThanOrEqual(0);
      expect(range.high).toBeGreaterThanOrEqual(range.low);
      expect(range.high).toBeLessThanOrEqual(found.population ?? 0);
      const whole = found.coveredCommuneCount;
      expect(whole + found.partlyCoveredCommuneCount + found.uncovered.length).toBe(found.communeCount);
      expect(found.uncoveredCommuneCount).toBe(found.uncovered.length);
      const more = covered([...named, another], country).coveredPopulation ?? { low: -1, high: -1 };
      expect(more.low).toBeGreaterThanOrEqual(range.low);
      expect(more.high).toBeGreaterThanOrEqual(range.high);
    }),
  );
});

test('property: the departments of the country add up to it', () => {
  fc.assert(
    fc.property(fc.array(anyCpts, { maxLength: 5 }), (drawn) => {
      const some = drawn.map((cpts, index) => ({ ...cpts, id: `cpts-${index}` }));
      const parts = ['83', '13'].map(
        (code) => covered(some, { level: 'Department', code }).coveredPopulation,
      );
      const whole = covered(some, { level: 'Country', code: 'FR' }).coveredPopulation;
      expect(parts.reduce((sum, part) => sum + (part?.low ?? 0), 0)).toBe(whole?.low);
      expect(parts.reduce((sum, part) => sum + (part?.high ?? 0), 0)).toBe(whole?.high);
    }),
  );
});
