import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('simulate funding', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases, '2026-11-22');
  });
  afterAll(() => graph.close());

  const FIELDS = `grid { id } on basis population { low high } populationYear populationKind
  communes { name outcome commune { code } reason } size { category possible basis reason }
  lines { mission label(language: EN) maximum fixed variable achievement expected { low high } unknownReason confidence source { id } }
  maximum fixed variable expected { low high } publishedMaximum
  bySize { category maximum expected { low high } publishedMaximum lines { maximum } } complete notes { code text(language: EN) }`;

  interface Simulation {
    readonly maximum: number | null;
    readonly lines: { readonly mission: string | null; readonly maximum: number | null }[];
    readonly bySize: { readonly category: number; readonly maximum: number | null }[];
    readonly size: { readonly category: number | null; readonly possible: number[] };
    readonly notes: { readonly code: string; readonly text: string }[];
    readonly complete: boolean;
    readonly population: { readonly low: number; readonly high: number } | null;
  }

  async function simulate(input: Record<string, unknown>): Promise<Simulation> {
    const query = `query ($input: FundingSimulationInput!) { simulateFunding(input: $input) { ${FIELDS} } }`;
    return (await graph.data<{ simulateFunding: Simulation }>(query, { input })).simulateFunding;
  }

  const codesOf = ({ notes }: Simulation) => notes.map(({ code }) => code);
  const WITHOUT_UNSCHEDULED_CARE = [
    'ACCESS_TO_CARE',
    'CARE_PATHWAYS',
    'PREVENTION',
    'QUALITY_OF_CARE',
    'SUPPORT_FOR_PROFESSIONALS',
  ];

  test.each([
    [30_000, 185_000, 220_000],
    [60_000, 242_000, 287_000],
    [103_000, 315_000, 370_000],
    [200_000, 380_000, 450_000],
  ])(
    '%d inhabitants in 2021: %d euros without unscheduled care, %d with it',
    async (population, without, withIt) => {
      const on = '2021-03-12';
      expect(await simulate({ population, on, missions: WITHOUT_UNSCHEDULED_CARE })).toMatchObject({
        maximum: without,
        complete: true,
      });
      expect(await simulate({ population, on })).toMatchObject({
        grid: { id: 'aci-2019' },
        maximum: withIt,
        publishedMaximum: withIt,
        basis: 'GIVEN',
        population: { low: population, high: population },
        populationYear: null,
      });
    },
  );

  test.each([
    [0, [1]],
    [39_999, [1]],
    [40_000, [1, 2]],
    [40_001, [2]],
    [80_000, [2, 3]],
    [175_000, [3, 4]],
    [100_000_000, [4]],
  ])('%d inhabitants: sizes %j', async (population, possible) => {
    const simulation = await simulate({ population, on: '2021-03-12' });
    expect(simulation.size.possible).toEqual(possible);
    expect(simulation.bySize.map(({ category }) => category)).toEqual(possible);
    const certain = possible.length === 1;
    expect(simulation.maximum === null).toBe(!certain);
    expect(simulation.complete).toBe(certain);
    expect(codesOf(simulation).includes('SIZE_UNDETERMINED')).toBe(!certain);
    expect(simulation.bySize.every(({ maximum }) => maximum !== null)).toBe(true);
  });

  test('the share that is reached, of all missions and of one; operating funds come whole', async () => {
    const simulation = await simulate({
      population: 103_000,
      on: '2021-03-12',
      missions: ['PREVENTION', 'ACCESS_TO_CARE'],
      achievement: 0.5,
      missionAchievements: [{ mission: 'PREVENTION', achievement: 0 }],
    });
    expect(simulation).toMatchObject({ expected: { low: 75_000 + 32_500, high: 175_000 }, fixed: null });
    expect(simulation.lines).toMatchObject([
      {
        mission: null,
        fixed: 75_000,
        variable: 0,
        achievement: null,
        expected: { low: 75_000, high: 75_000 },
      },
      { mission: 'ACCESS_TO_CARE', achievement: 0.5, expected: { low: 32_500, high: 65_000 } },
      { mission: 'PREVENTION', achievement: 0, expected: { low: 0, high: 35_000 } },
    ]);
    expect(codesOf(simulation)).toContain('SHARES_NOT_PUBLISHED');
    const alone = await simulate({ population: 103_000, on: '2021-03-12', missions: [] });
    expect(alone).toMatchObject({
      maximum: 75_000,
      fixed: 75_000,
      variable: 0,
      expected: { low: 75_000, high: 75_000 },
    });
    expect(codesOf(alone)).toEqual(['POPULATION_BASIS']);
  });

  test('the second amendment: every line unknown, the published total beside it', async () => {
    const simulation = await simulate({ population: 30_000 });
    expect(simulation).toMatchObject({
      grid: { id: 'avenant-2-2021' },
      maximum: null,
      expected: null,
      publishedMaximum: 287_500,
      complete: false,
    });
    expect(simulation.lines).toHaveLength(8);
    expect(simulation.lines.every(({ maximum }) => maximum === null)).toBe(true);
    expect(codesOf(simulation)).toEqual(['POPULATION_BASIS', 'ONLY_TOTAL_PUBLISHED']);
    expect(codesOf(await simulate({ population: 60_000 }))).toEqual([
      'POPULATION_BASIS',
      'LINE_NOT_PUBLISHED',
    ]);
  });

  test('contracts that were observed count only when asked for by id', async () => {
    const simulation = await simulate({
      population: 103_000,
      gridId: 'observed-2025-size-3',
      achievement: 0.5,
    });
    expect(simulation.lines.find(({ mission }) => mission === 'HEALTH_CRISIS')).toMatchObject({
      maximum: 90_000,
      fixed: 22_500,
      variable: 67_500,
      expected: { low: 22_500, high: 56_250 },
      confidence: 'DERIVED',
      source: { id: 'cpts-drancy-app-2025-12-19' },
    });
    expect(simulation).toMatchObject({ maximum: null, publishedMaximum: null, complete: false });
    expect(codesOf(simulation)).toEqual([
      'POPULATION_BASIS',
      'LINE_NOT_PUBLISHED',
      'OBSERVED_GRID',
      'LINE_NOTE',
      'LINE_NOTE',
    ]);
  });

  test('communes by name and code: each once, an arrondissement with its commune once', async () => {
    const paris = await simulate({
      communes: ['Paris', '75056', 'Paris 15e'],
      departmentCode: '75',
      gridId: 'aci-2019',
    });
    expect(paris).toMatchObject({
      basis: 'COMPUTED',
      populationYear: 2023,
      populationKind: 'MUNICIPAL',
      maximum: 450_000,
    });
    const whole = await simulate({ communes: ['75056'] });
    expect(paris.population).toEqual(whole.population);
    expect(whole.population?.low).toBe(whole.population?.high);
    const parts = await simulate({
      communes: ['13201', 'Marseille 2e', '13201'],
      basis: { kind: 'MUNICIPAL', year: 2022 },
    });
    expect(parts).toMatchObject({
      populationYear: 2022,
      communes: [{ commune: { code: '13201' } }, { commune: { code: '13202' } }, {}],
    });
  });

  test('a text that leads to no commune or to several leaves the population unknown, and is named', async () => {
    const simulation = await simulate({
      communes: ['Saumur', 'Saint-Martin', 'Nulle-Part', 'Nulle-Part'],
      gridId: 'aci-2019',
    });
    expect(simulation).toMatchObject({
      basis: 'UNKNOWN',
      population: null,
      populationYear: null,
      maximum: null,
      bySize: [],
      complete: false,
    });
    expect(codesOf(simulation)).toEqual(['COMMUNE_UNREAD', 'COMMUNE_UNREAD', 'POPULATION_UNKNOWN']);
    expect(simulation.notes.map(({ text }) => text).join(' ')).toMatch(/Saint-Martin.*Nulle-Part/);
    const missing = await simulate({ communes: ['49328'], basis: { year: 1850 } });
    expect(missing).toMatchObject({ basis: 'UNKNOWN', population: null, populationKind: null });
  });

  test('a CPTS counts as its size does on the day: computed, stated, or unknown', async () => {
    const { cpts } = await graph.data<{ cpts: { size: { category: number; population: unknown } } }>(
      '{ cpts(id: "cpts-grand-saumurois") { size(on: "2021-06-30") { category possible basis reason population { low high } } } }',
    );
    const computed = await simulate({ cptsId: 'cpts-grand-saumurois', on: '2021-06-30' });
    const { population, ...size } = cpts.size;
    expect(computed).toMatchObject({
      size,
      population,
      basis: 'COMPUTED',
      populationYear: 2023,
      communes: [],
    });
    const { allCpts } = await graph.data<{
      allCpts: { nodes: { id: string; size: { basis: string | null } }[] };
    }>('{ allCpts(first: 100) { nodes { id size { basis } } } }');
    const idOf = (basis: string | null) =>
      allCpts.nodes.find(({ size: { basis: own } }) => own === basis)?.id;
    const stated = await simulate({ cptsId: idOf('STATED') });
    expect(stated).toMatchObject({ basis: 'STATED', populationYear: null, populationKind: null });
    const unknown = await simulate({ cptsId: idOf(null) });
    expect(unknown).toMatchObject({ basis: 'UNKNOWN', population: null, bySize: [], complete: false });
    expect(codesOf(unknown)).toEqual(['POPULATION_UNKNOWN']);
  });

  test('a CPTS gives the same simulation as the question that names it', async () => {
    const args = { on: '2021-06-30', gridId: 'aci-2019', missions: ['PREVENTION'], achievement: 0.5 };
    const { cpts } = await graph.data<{ cpts: { funding: Simulation } }>(
      `query ($on: Date, $gridId: ID, $missions: [Mission!], $achievement: Float) { cpts(id: "cpts-grand-saumurois") {
      funding(on: $on, gridId: $gridId, missions: $missions, achievement: $achievement) { ${FIELDS} } } }`,
      args,
    );
    expect(cpts.funding).toEqual(await simulate({ ...args, cptsId: 'cpts-grand-saumurois' }));
    expect(cpts.funding).toMatchObject({ maximum: 75_000 + 35_000, complete: true });
  });

  test('null stands for what was left out', async () => {
    const input = { population: 103_000, on: '2021-03-12' };
    const nulls = {
      communes: null,
      cptsId: null,
      missions: null,
      achievement: null,
      missionAchievements: null,
      gridId: null,
    };
    expect(await simulate({ ...input, ...nulls })).toEqual(await simulate(input));
  });
});
