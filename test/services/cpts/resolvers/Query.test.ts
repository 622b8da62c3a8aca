import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('the queries', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  describe('funding grids', () => {
    test('come oldest first, each until the next', async () => {
      const data =
        await graph.data(`{ fundingGrids { id from to } before: fundingGrids(on: "2019-06-19") { id }
      first: fundingGrids(on: "2021-12-19") { id } second: fundingGrids(on: "2021-12-20") { id } }`);
      expect(data).toEqual({
        fundingGrids: [
          { id: 'aci-2019', from: '2019-06-20', to: '2021-12-20' },
          { id: 'avenant-2-2021', from: '2021-12-20', to: null },
        ],
        before: [],
        first: [{ id: 'aci-2019' }],
        second: [{ id: 'avenant-2-2021' }],
      });
    });

    test('the columns of 2019 add up to the totals printed: 185, 242, 315 and 380 thousand euros', async () => {
      const { fundingGrid } = await graph.data<{ fundingGrid: Grid }>(
        `{ fundingGrid(id: "aci-2019") { sizes { category above below }
        lines { mission label(language: EN) amounts { category maximum } confidence source { id } }
        totals { unscheduledCareIncluded amounts { category maximum } confidence } } }`,
      );
      const sums = [1, 2, 3, 4].map((category) =>
        fundingGrid.lines
          .filter((line) => line.mission !== 'UNSCHEDULED_CARE')
          .flatMap((line) => line.amounts.filter((amount) => amount.category === category))
          .reduce((sum, amount) => sum + (amount.maximum ?? 0), 0),
      );
      expect(sums).toEqual([185_000, 242_000, 315_000, 380_000]);
      const printed = fundingGrid.totals.find((total) => total.unscheduledCareIncluded === false);
      expect(printed?.amounts.map((amount) => amount.maximum)).toEqual(sums);
      expect(fundingGrid.sizes).toEqual([
        { category: 1, above: null, below: 40_000 },
        { category: 2, above: 40_000, below: 80_000 },
        { category: 3, above: 80_000, below: 175_000 },
        { category: 4, above: 175_000, below: null },
      ]);
    });

    test('what amendment 2 does not tell stays null, never 0', async () => {
      const { fundingGrid } = await graph.data<{ fundingGrid: Grid }>(
        `{ fundingGrid(id: "avenant-2-2021") { lines { mission } totals { amounts { category maximum } } } }`,
      );
      expect(fundingGrid.lines).toEqual([]);
      const stated = fundingGrid.totals.map((total) => total.amounts.map((amount) => amount.maximum));
      expect(stated).toContainEqual([287_500, null, null, 580_000]);
    });

    test('labels and notes in French by default, in English on request', async () => {
      const { fundingGrid } = await graph.data<{ fundingGrid: Record<string, unknown> }>(
        `{ fundingGrid(id: "aci-2019") { label en: label(language: EN) asked: label(language: null) } }`,
      );
      expect(fundingGrid).toMatchObject({
        label: fundingGrid['asked'],
        en: 'Interprofessional agreement of 2019',
      });
      expect(fundingGrid['label']).not.toBe(fundingGrid['en']);
    });
  });

  interface Grid {
    readonly sizes: unknown[];
    readonly lines: { mission: string | null; amounts: { category: number; maximum: number | null }[] }[];
    readonly totals: {
      unscheduledCareIncluded: boolean | null;
      amounts: { category: number; maximum: number | null }[];
    }[];
  }

  test('start-up aids of all regions, or of one', async () => {
    const data = await graph.data(`{ startUpAids { amount region { code } condition payer { kind } }
    ara: startUpAids(regionCode: "84") { amount condition } other: startUpAids(regionCode: "11") { id } }`);
    expect(data).toMatchObject({
      ara: [{ amount: 15_000, condition: 'PRE_PROJECT_VALIDATED' }],
      other: [],
    });
  });

  test('who supports a department, posts for several departments included', async () => {
    const data = await graph.data<{
      all: { id: string }[];
      vienne: { departments: { code: string }[]; wholeDepartments: boolean }[];
    }>(
      `{ all: supportOrganizations { id } vienne: supportOrganizations(departmentCode: "86") {
      id area vacant wholeDepartments departments { code } organization { id name } } }`,
    );
    expect(data.all.length).toBeGreaterThan(8);
    expect(data.vienne.map((post) => post.departments.map(({ code }) => code))).toContainEqual(['79', '86']);
  });

  test('stated figures by indicator and document', async () => {
    const { statedFigures } = await graph.data<{ statedFigures: { value: number; qualifier: string }[] }>(
      `{ statedFigures(indicator: POPULATION, sourceId: "doc-000") { value qualifier cpts { id } note } }`,
    );
    expect(statedFigures).toEqual([expect.objectContaining({ value: 379_859 })]);
  });

  test('organizations by kind, health actions by mission, documents and datasets', async () => {
    const data = await graph.data<Record<string, { id: string }[]>>(
      `{ organizations(kind: CPAM) { id kind } healthActions(mission: PREVENTION) { id mission title en: title(language: EN) }
       documents { id kind title publisher } cptsDatasets { id version rows rejected asOf importedAt source { id } } }`,
    );
    expect(data['organizations']?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['cpam-43', 'cpam-49', 'cpam-83']),
    );
    expect(data['healthActions']?.length).toBeGreaterThan(0);
    expect(data['documents']?.slice(0, 5).map(({ id }) => id)).toEqual([
      'doc-000',
      'doc-001',
      'doc-002',
      'doc-003',
      'doc-004',
    ]);
    expect(data['cptsDatasets']?.map(({ id }) => id)).toEqual(['cpts-documents', 'cpts-reference']);
  });
});
