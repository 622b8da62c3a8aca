import { CHECK, type CheckAnswer } from '../support/populationChecks';
import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('population checks', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases, '2026-11-22');
  });
  afterAll(() => graph.close());

  async function checksOf(id: string): Promise<readonly CheckAnswer[]> {
    const data = await graph.data<{ cpts: { populationChecks: CheckAnswer[] } }>(
      `query ($id: ID!) { cpts(id: $id) { populationChecks { ${CHECK} } } }`,
      { id },
    );
    return data.cpts.populationChecks;
  }

  async function onlyCheckOf(id: string): Promise<CheckAnswer> {
    const [check, ...others] = await checksOf(id);
    expect(others).toEqual([]);
    if (check === undefined) throw new Error(`${id} has no check`);
    return check;
  }

  describe('more than 103 000 inhabitants of the Grand Saumurois', () => {
    test('is the PTOT 2016 that was published for its EPCI: 103 473', async () => {
      const { best, reproduced, on } = await onlyCheckOf('cpts-grand-saumurois');
      expect([on, reproduced]).toEqual(['2021-03-12', true]);
      expect(best).toEqual({
        year: 2016,
        kind: 'TOTAL',
        origin: 'PUBLISHED_FOR_EPCI',
        epci: { code: '200071876' },
        value: { low: 103_473, high: 103_473 },
        deviation: { low: 473 / 103_000, high: 473 / 103_000 },
        withinTolerance: true,
        fitsQualifier: true,
        unknownReason: null,
      });
    });

    test('no other candidate passes 102 200, none fits, and each without a value has a reason', async () => {
      const { candidates } = await onlyCheckOf('cpts-grand-saumurois');
      const others = candidates.filter(({ value }) => value?.low !== 103_473);
      const values = others.flatMap(({ value }) => (value === null ? [] : [value.high]));
      expect(Math.max(...values)).toBe(101_902);
      expect(
        others.filter(
          ({ fitsQualifier, withinTolerance }) => fitsQualifier === true || withinTolerance === true,
        ),
      ).toEqual([]);
      expect(others.every(({ value, unknownReason }) => (value === null) === (unknownReason !== null))).toBe(
        true,
      );
    });

    test('the published totals of later years are the sums of the communes; of the latest year there is only the sum', async () => {
      const { candidates } = await onlyCheckOf('cpts-grand-saumurois');
      for (const year of [2018, 2019, 2020, 2021, 2022]) {
        for (const kind of ['MUNICIPAL', 'TOTAL']) {
          const [sum, published] = candidates.filter((each) => each.year === year && each.kind === kind);
          expect([sum?.origin, published?.origin]).toEqual(['SUM_OF_COMMUNES', 'PUBLISHED_FOR_EPCI']);
          expect(sum?.value).toEqual(published?.value);
        }
      }
      const latest = candidates.filter(({ year }) => year === 2023);
      expect(latest.map(({ kind, origin, value }) => [kind, origin, value?.low])).toEqual([
        ['MUNICIPAL', 'SUM_OF_COMMUNES', 98_005],
      ]);
      const names = candidates.map(({ year, kind }) => `${year} ${kind}`);
      expect(names).toEqual([...names].sort());
    });
  });

  describe('379 859 inhabitants of five CPTS of the Var', () => {
    interface Share {
      readonly year: number;
      readonly kind: string;
      readonly territoryPopulation: number | null;
      readonly share: number | null;
      readonly deviation: number | null;
      readonly unknownReason: string | null;
    }
    interface ShareAnswer {
      readonly stated: { readonly id: string };
      readonly territory: { readonly code: string };
      readonly candidates: readonly Share[];
      readonly best: Share | null;
    }

    test('can not be counted: the communes of one of them are not known', async () => {
      const check = await onlyCheckOf('cpts-du-golfe');
      expect(check).toMatchObject({ on: '2026-11-22', candidates: [], best: null, reproduced: null });
      expect(check.unknownReason).toBe(
        'CPTS Dracénie Provence Verdon: The document counts 25 communes around Draguignan and lists none of them.',
      );
    });

    test('are nearly 36 % of the Var by PMUN 2016, and 33.94 % by PMUN 2023', async () => {
      const data = await graph.data<{
        statedFigures: { populationCheck: { shares: ShareAnswer[] } | null }[];
      }>(
        `{ statedFigures(sourceId: "doc-000", indicator: POPULATION) { populationCheck { shares { stated { id } territory { code }
        candidates { year kind territoryPopulation share deviation unknownReason } best { year kind share } } } } }`,
      );
      const [share, ...others] = data.statedFigures.flatMap(
        ({ populationCheck }) => populationCheck?.shares ?? [],
      );
      expect(others).toEqual([]);
      expect(share).toMatchObject({
        stated: { id: 'var-new-cpts-share' },
        territory: { code: '83' },
        best: { year: 2016, kind: 'MUNICIPAL' },
      });
      const of = (year: number) =>
        share?.candidates.find((each) => each.year === year && each.kind === 'MUNICIPAL');
      expect(of(2016)).toMatchObject({ territoryPopulation: 1_055_821, share: 379_859 / 1_055_821 });
      expect(Math.round((of(2016)?.share ?? 0) * 10_000)).toBe(3_598);
      expect(of(2023)).toMatchObject({ territoryPopulation: 1_119_307 });
      expect(Math.round((of(2023)?.share ?? 0) * 10_000)).toBe(3_394);
      expect(of(2017)).toMatchObject({
        share: null,
        unknownReason: 'No PMUN of 2017 is loaded for Department 83.',
      });
    });
  });

  describe('which figures are checked', () => {
    test('nothing is computed for the CPTS of Haute-Loire, of which no communes are known', async () => {
      for (const id of [
        'nord-velay-forez',
        'velay-sud',
        'du-brivadois',
        'des-rives-du-haut-allier',
        'de-l-ondaine',
      ]) {
        const { candidates, best, reproduced, unknownReason } = await onlyCheckOf(`cpts-${id}`);
        expect([candidates, best, reproduced]).toEqual([[], null, null]);
        expect(unknownReason).toMatch(/^CPTS .+: The document .+ list/);
      }
    });

    test('only populations of CPTS, nothing else that is stated', async () => {
      const data = await graph.data<{
        statedFigures: { indicator: string; cpts: unknown[]; populationCheck: unknown }[];
      }>('{ statedFigures { indicator cpts { id } populationCheck { on } } }');
      for (const { indicator, cpts, populationCheck } of data.statedFigures) {
        expect(populationCheck !== null).toBe(indicator === 'POPULATION' && cpts.length > 0);
      }
      expect(await checksOf('cpts-est-haute-loire')).toEqual([]);
    });

    test('perimeters are read on the day asked for', async () => {
      const query = (on: string) => `{ statedFigures(sourceId: "doc-001", indicator: POPULATION) {
      populationCheck(on: "${on}") { on unknownReason candidates { year } } } }`;
      interface OnDay {
        readonly on: string;
        readonly unknownReason: string | null;
        readonly candidates: readonly unknown[];
      }
      const checkOn = async (on: string) => {
        const data = await graph.data<{ statedFigures: { populationCheck: OnDay }[] }>(query(on));
        return data.statedFigures[0]?.populationCheck;
      };
      expect((await checkOn('2022-06-30'))?.candidates.length).toBeGreaterThan(10);
      expect(await checkOn('2019-01-01')).toMatchObject({ on: '2019-01-01' });
    });
  });
});
