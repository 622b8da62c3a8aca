import { coverageOfTerritory, idsOf } from '../support/coverageOfTerritory';
import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

const LISTED = [
  'cpts-du-golfe',
  'cpts-hyeres-et-les-iles-d-or',
  'cpts-pays-des-maures-littoral',
  'cpts-var-esterel-mediterranee',
];
const UNLISTED = [
  'cpts-dracenie-provence-verdon',
  'cpts-lsto',
  'cpts-var-ouest',
  'cpts-var-provence-mediterranee',
];
const BEFORE = '2020-09-30';
const INSIDE = '2021-06-01';
const AFTER = '2022-06-01';

describeOnDatabases('coverage', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  describe('the Var', () => {
    test('before any contract nobody is covered, and no CPTS is named', async () => {
      expect(await coverageOfTerritory(graph, 'Department 83', { on: BEFORE })).toMatchObject({
        population: 1_119_307,
        coveredPopulation: { low: 0, high: 0 },
        communeCount: 153,
        coveredCommuneCount: 0,
        uncoveredCommuneCount: 153,
        cpts: [],
        possibleCpts: [],
        unknownPerimeters: [],
        complete: true,
        incompleteReason: null,
      });
    });

    test('on a day inside "2021 and early 2022" the four listed CPTS are possible', async () => {
      const found = await coverageOfTerritory(graph, 'Department 83', { on: INSIDE });
      expect(found).toMatchObject({
        coveredPopulation: { low: 0, high: 289_419 },
        coveredCommuneCount: 0,
        partlyCoveredCommuneCount: 25,
        uncoveredCommuneCount: 128,
      });
      expect(idsOf(found.possibleCpts)).toEqual(LISTED);
      expect(idsOf(found.unknownPerimeters)).toEqual(UNLISTED);
    });

    test('afterwards they certainly count: 289 419 inhabitants on PMUN 2023', async () => {
      const found = await coverageOfTerritory(graph, 'Department 83', { on: AFTER });
      expect(found).toMatchObject({
        coveredPopulation: { low: 289_419, high: 289_419 },
        coveredCommuneCount: 25,
        partlyCoveredCommuneCount: 0,
      });
      expect(found.rate?.low).toBeCloseTo(289_419 / 1_119_307, 12);
      expect(found).toMatchObject({
        complete: false,
        incompleteReason:
          '4 CPTS in the departments of the territory have no published list of communes for this day: CPTS Dracénie Provence Verdon, CPTS LSTO, CPTS Var Ouest, CPTS Var Provence Méditerranée.',
      });
      expect(idsOf(found.cpts)).toEqual(LISTED);
      expect(idsOf(found.unknownPerimeters)).toEqual(UNLISTED);
    });

    test('on PMUN 2016 they have 273 626 of 1 055 821', async () => {
      const found = await coverageOfTerritory(graph, 'Department 83', { on: AFTER, basis: { year: 2016 } });
      expect(found).toMatchObject({
        population: 1_055_821,
        populationYear: 2016,
        coveredPopulation: { low: 273_626, high: 273_626 },
      });
    });

    test('once the five years may be over, the contracts are possible only', async () => {
      const found = await coverageOfTerritory(graph, 'Department 83', { on: '2027-06-01' });
      expect(found.coveredPopulation).toEqual({ low: 0, high: 289_419 });
      expect(idsOf(found.possibleCpts)).toEqual(LISTED);
    });

    test('a population that was not published leaves the figures null and says which are', async () => {
      const found = await coverageOfTerritory(graph, 'Department 83', { on: AFTER, basis: { year: 2017 } });
      expect(found).toMatchObject({
        population: null,
        populationYear: 2017,
        coveredPopulation: null,
        rate: null,
        coveredCommuneCount: 25,
      });
      expect(found.unknownReason).toContain('2016, 2018 to 2023');
    });
  });

  describe('communes', () => {
    test('Saint-Tropez is covered as a whole', async () => {
      const found = await coverageOfTerritory(graph, 'Commune 83119', { on: AFTER });
      expect(found).toMatchObject({ communeCount: 1, coveredCommuneCount: 1, rate: { low: 1, high: 1 } });
      expect(idsOf(found.cpts)).toEqual(['cpts-du-golfe']);
    });

    test('Draguignan is in no published perimeter, and the answer is not complete: the CPTS that may cover it are named', async () => {
      const found = await coverageOfTerritory(graph, 'Commune 83050', { on: AFTER });
      expect(found).toMatchObject({
        coveredCommuneCount: 0,
        uncoveredCommuneCount: 1,
        complete: false,
        cpts: [],
        possibleCpts: [],
      });
      expect(idsOf(found.unknownPerimeters)).toEqual(UNLISTED);
    });

    test('a commune of the past has nothing of the one that bears its code today: Chacé and Bellevigne-les-Châteaux', async () => {
      const data = await graph.data<{ _entities: unknown[] }>(
        `{ _entities(representations: [
        { __typename: "Commune", code: "49060", current: false }, { __typename: "Commune", code: "49060", current: true }
      ]) { ... on Commune { coverage(on: "2022-06-01") { population } cpts(on: "2022-06-01") { id }
        perimeterEntries(on: "2022-06-01") { statedName } cptsStage(on: "2022-06-01") } } }`,
      );
      expect(data._entities).toEqual([
        { coverage: null, cpts: [], perimeterEntries: [], cptsStage: null },
        {
          coverage: { population: 3_435 },
          cpts: [{ id: 'cpts-grand-saumurois' }],
          perimeterEntries: [{ statedName: 'Bellevigne-les-Châteaux (Brézé, Chacé, Saint-Cyr-en-Bourg)' }],
          cptsStage: 'ACI_SIGNED',
        },
      ]);
    });

    test('a commune that no longer exists has no coverage and no CPTS', async () => {
      const data = await graph.data<{ _entities: unknown[] }>(
        `{ _entities(representations: [{ __typename: "Commune", code: "49046" }]) { ... on Commune {
        code coverage { on } cpts { id } perimeterEntries { statedName } cptsStage statedFigures { id } } } }`,
      );
      expect(data._entities).toEqual([
        { code: '49046', coverage: null, cpts: [], perimeterEntries: [], cptsStage: null, statedFigures: [] },
      ]);
    });
  });

  describe('wider territories', () => {
    test('CA Saumur Val de Loire: 45 communes, all in CPTS Grand Saumurois from the day of the signature on', async () => {
      expect(await coverageOfTerritory(graph, 'EPCI 200071876', { on: '2021-03-11' })).toMatchObject({
        coveredPopulation: { low: 0, high: 0 },
      });
      const found = await coverageOfTerritory(graph, 'EPCI 200071876', { on: '2021-03-12' });
      expect(found).toMatchObject({ communeCount: 45, coveredCommuneCount: 45, rate: { low: 1, high: 1 } });
      const total = { basis: { kind: 'TOTAL', year: 2018 }, on: AFTER };
      expect((await coverageOfTerritory(graph, 'EPCI 200071876', total)).population).toBe(101_902);
    });

    test('by an earlier stage it is covered from 2019 on', async () => {
      const project = { stage: 'PROJECT', on: '2020-06-01' };
      expect(await coverageOfTerritory(graph, 'EPCI 200071876', project)).toMatchObject({
        rate: { low: 1, high: 1 },
      });
      const during2019 = { stage: 'PROJECT', on: '2019-06-01' };
      expect(await coverageOfTerritory(graph, 'EPCI 200071876', during2019)).toMatchObject({
        rate: { low: 0, high: 1 },
      });
    });

    test('the region and the country add up, Paris, Lyon and Marseille counted once', async () => {
      const region = await coverageOfTerritory(graph, 'Region 93', { on: AFTER });
      expect(region).toMatchObject({ coveredPopulation: { low: 289_419, high: 289_419 }, communeCount: 946 });
      const country = await coverageOfTerritory(graph, 'Country FR', { on: AFTER });
      expect(country).toMatchObject({
        coveredPopulation: { low: 289_419 + 98_005, high: 289_419 + 98_005 },
        communeCount: 34_875,
        coveredCommuneCount: 70,
      });
      expect(country.populationNote).toContain('Mayotte');
      expect(idsOf(country.unknownPerimeters).sort()).toEqual([...UNLISTED, 'cpts-nord-velay-forez'].sort());
    });

    test('a CPTS in two departments is named in both', async () => {
      const project = { stage: 'PROJECT', on: '2023-07-01' };
      for (const department of ['Department 42', 'Department 43', 'Region 84']) {
        const found = await coverageOfTerritory(graph, department, project);
        expect(idsOf(found.unknownPerimeters)).toContain('cpts-de-l-ondaine');
      }
    });

    test('uncovered communes come page by page in the order of their codes, each once', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      do {
        const page: Page = await uncovered(after);
        expect(page.totalCount).toBe(128);
        seen.push(...page.nodes.map(({ code }) => code));
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
      } while (after !== null);
      expect(seen).toHaveLength(128);
      expect(seen).toEqual([...new Set(seen)].sort());
      expect(seen).toContain('83050');
      expect(seen).not.toContain('83119');
    });
  });

  interface Page {
    readonly totalCount: number;
    readonly nodes: readonly { readonly code: string }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  }

  async function uncovered(after: string | null): Promise<Page> {
    const data = await graph.data<{ _entities: { coverage: { uncoveredCommunes: Page } }[] }>(
      `query ($after: String, $on: Date) { _entities(representations: [{ __typename: "Department", code: "83" }]) {
      ... on Department { coverage(on: $on) { uncoveredCommunes(first: 50, after: $after) {
        totalCount nodes { code } pageInfo { hasNextPage endCursor } } } } } }`,
      { after, on: AFTER },
    );
    const [entity] = data._entities;
    if (entity === undefined) throw new Error('no answer');
    return entity.coverage.uncoveredCommunes;
  }
});
