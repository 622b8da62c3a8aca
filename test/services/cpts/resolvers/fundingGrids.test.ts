import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('funding grids', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases, '2026-11-22');
  });
  afterAll(() => graph.close());

  test('what was observed is listed when asked for, found by its id, and never in force', async () => {
    const data = await graph.data(`{ agreed: fundingGrids { id basis } asked: fundingGrids(basis: null) { id }
    observed: fundingGrids(basis: OBSERVED_CONTRACTS) { id basis from to } onDay: fundingGrids(on: "2026-11-22") { id }
    before: fundingGrids(on: "2019-06-19") { id }
    byId: fundingGrid(id: "observed-2025-size-3") { basis sources { id kind url publishedOn } totals { confidence } } }`);
    expect(data).toEqual({
      agreed: [
        { id: 'aci-2019', basis: 'AGREEMENT' },
        { id: 'avenant-2-2021', basis: 'AGREEMENT' },
      ],
      asked: [{ id: 'aci-2019' }, { id: 'avenant-2-2021' }],
      observed: [{ id: 'observed-2025-size-3', basis: 'OBSERVED_CONTRACTS', from: '2025-12-19', to: null }],
      onDay: [{ id: 'avenant-2-2021' }],
      before: [],
      byId: {
        basis: 'OBSERVED_CONTRACTS',
        sources: [
          expect.objectContaining({ id: 'doc-004' }),
          expect.objectContaining({ id: 'paps-hauts-de-france-2023-11-30' }),
          { id: 'cpts-drancy-app-2025-12-19', kind: 'DECLARED', url: null, publishedOn: null },
          { id: 'cpts-rovira-app-2026-04-15', kind: 'DECLARED', url: null, publishedOn: null },
        ],
        totals: [],
      },
    });
  });

  test('lines bear their parts and notes, missions a status only where a document gives one', async () => {
    const { seen, first } = await graph.data<
      Record<'seen' | 'first', Grid>
    >(`{ seen: fundingGrid(id: "observed-2025-size-3") { ...grid }
    first: fundingGrid(id: "aci-2019") { ...grid } }
    fragment grid on FundingGrid { missions { mission status source { id } }
      lines { mission note en: note(language: EN) confidence amounts { category maximum fixed variable } } }`);
    const access = seen.lines.find(({ mission }) => mission === 'ACCESS_TO_CARE');
    expect(access?.amounts).toEqual([
      { category: 1, maximum: null, fixed: null, variable: null },
      { category: 2, maximum: null, fixed: null, variable: null },
      { category: 3, maximum: 125_000, fixed: 90_000, variable: 35_000 },
      { category: 4, maximum: null, fixed: null, variable: null },
    ]);
    expect([access?.note, access?.en]).toEqual([
      expect.stringContaining('5 000'),
      expect.stringContaining('5 000'),
    ]);
    expect(seen.lines.some(({ mission }) => mission === null)).toBe(false);
    expect(seen.missions.every(({ status }) => status === null)).toBe(true);
    const quality = first.missions.filter(({ mission }) => mission === 'QUALITY_OF_CARE');
    expect(quality.map(({ status, source }) => [source.id, status])).toEqual([
      ['doc-001', 'OPTIONAL'],
      ['doc-003', null],
    ]);
    const split = first.lines.filter(({ amounts }) => amounts.some(({ fixed }) => fixed !== null));
    expect(split.map(({ mission }) => mission)).toEqual([null]);
  });

  interface Grid {
    readonly missions: { mission: string; status: string | null; source: { id: string } }[];
    readonly lines: {
      mission: string | null;
      note: string | null;
      en: string | null;
      amounts: { fixed: number | null }[];
    }[];
  }

  test('the difference of the two versions: totals, sources, reasons in both languages', async () => {
    const { fundingGridDifference } = await graph.data<{ fundingGridDifference: Record<string, unknown[]> }>(
      `{ fundingGridDifference(fromId: "aci-2019", toId: "avenant-2-2021") { from { id } to { id } notes en: notes(language: EN)
      totals { category before after difference unknownReason sourceBefore { id } sourceAfter { id } }
      lines { mission label(language: EN) change statusesBefore { status } amounts { unknownReason(language: EN) sourceBefore { id } } } } }`,
    );
    expect(fundingGridDifference['totals']).toEqual([
      {
        category: 1,
        before: 220_000,
        after: 287_500,
        difference: 67_500,
        unknownReason: null,
        sourceBefore: { id: 'quotidien-du-medecin-2019-11-21' },
        sourceAfter: { id: 'doc-004' },
      },
      expect.objectContaining({
        category: 2,
        before: 287_000,
        after: null,
        difference: null,
        sourceAfter: null,
      }),
      expect.objectContaining({ category: 3, before: 370_000, after: null, difference: null }),
      expect.objectContaining({ category: 4, before: 450_000, after: 580_000, difference: 130_000 }),
    ]);
    expect(fundingGridDifference['lines']?.[0]).toMatchObject({
      mission: null,
      label: 'Operating funds',
      change: 'UNDETERMINED',
    });
    expect(fundingGridDifference['lines']).toHaveLength(8);
    expect(fundingGridDifference['notes']).toHaveLength(3);
    expect(fundingGridDifference['notes']).not.toEqual(fundingGridDifference['en']);
  });

  test('a line that includes another mission says so, and is compared with the lines of both', async () => {
    const { fundingGrid, fundingGridDifference } = await graph.data<{
      fundingGrid: { lines: { mission: string; includes: string[] }[] };
      fundingGridDifference: {
        lines: { mission: string | null; includes: string[]; change: string; amounts: object[] }[];
      };
    }>(`{ fundingGrid(id: "observed-2025-size-3") { lines { mission includes } }
    fundingGridDifference(fromId: "aci-2019", toId: "observed-2025-size-3") {
      lines { mission includes change amounts { before after difference unknownReason(language: EN) } } } }`);
    expect(fundingGrid.lines.filter(({ includes }) => includes.length > 0)).toEqual([
      { mission: 'ACCESS_TO_CARE', includes: ['UNSCHEDULED_CARE'] },
    ]);
    const [, access, unscheduled] = fundingGridDifference.lines;
    expect(access).toMatchObject({
      mission: 'ACCESS_TO_CARE',
      includes: ['UNSCHEDULED_CARE'],
      change: 'CHANGED',
    });
    expect(access?.amounts[2]).toEqual({
      before: 120_000,
      after: 125_000,
      difference: 5_000,
      unknownReason: null,
    });
    expect(unscheduled).toMatchObject({ mission: 'UNSCHEDULED_CARE', change: 'UNDETERMINED' });
    expect(unscheduled?.amounts[2]).toMatchObject({
      before: 55_000,
      after: null,
      difference: null,
      unknownReason: expect.stringMatching(/^In the line ".+" of observed-2025-size-3\.$/) as string,
    });
  });
});
