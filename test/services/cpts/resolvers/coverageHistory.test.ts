import { coverageOfTerritory, idsOf } from '../support/coverageOfTerritory';
import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('coverage history', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  interface Point {
    readonly on: string;
    readonly rate: { readonly low: number; readonly high: number } | null;
    readonly coveredPopulation: { readonly low: number; readonly high: number } | null;
  }

  async function historyOf(representation: Record<string, unknown>, args: string): Promise<Point[] | null> {
    const data = await graph.data<{ _entities: [{ coverageHistory: Point[] | null }] }>(
      `query ($territory: [_Any!]!) { _entities(representations: $territory) { ... on Territory {
      coverageHistory(${args}) { on rate { low high } coveredPopulation { low high } } } } }`,
      { territory: [representation] },
    );
    return data._entities[0].coverageHistory;
  }

  const var83 = { __typename: 'Department', code: '83' };

  test('each point is the coverage of that day: the Var from nobody to 289 419', async () => {
    const points = (await historyOf(var83, 'from: "2020-06-01", to: "2022-06-01"')) ?? [];
    expect(points.map(({ on }) => on)).toEqual(['2020-06-01', '2021-06-01', '2022-06-01']);
    expect(points.map(({ coveredPopulation }) => coveredPopulation)).toEqual([
      { low: 0, high: 0 },
      { low: 0, high: 289_419 },
      { low: 289_419, high: 289_419 },
    ]);
    for (const { on, rate } of points) {
      expect(rate).toEqual((await coverageOfTerritory(graph, 'Department 83', { on })).rate);
    }
  });

  test('months are counted from the first day: the 31st comes back after a shorter month', async () => {
    const points = await historyOf(var83, 'from: "2021-01-31", to: "2021-05-30", step: MONTH');
    expect(points?.map(({ on }) => on)).toEqual(['2021-01-31', '2021-02-28', '2021-03-31', '2021-04-30']);
  });

  test('quarters; the last day is today where none is given, and is there only where a step ends on it', async () => {
    const points = await historyOf(var83, 'from: "2021-09-30", step: QUARTER');
    expect(points?.map(({ on }) => on)).toEqual(['2021-09-30', '2021-12-30', '2022-03-30', '2022-06-30']);
    expect(await historyOf(var83, 'from: "2022-06-30", to: "2022-06-30"')).toHaveLength(1);
  });

  test('stage and basis are those of coverage', async () => {
    const args = 'from: "2022-06-01", to: "2022-06-01", stage: PROJECT, basis: { year: 2016 }';
    const points = await historyOf(var83, args);
    expect(points?.[0]?.coveredPopulation).toEqual({ low: 273_626, high: 273_626 });
  });

  test.each(['Country FR', 'Region 93', 'EPCI 200071876', 'Commune 83119'])(
    '%s has one',
    async (territory) => {
      const [__typename, code] = territory.split(' ');
      const current = __typename === 'Commune' ? { current: true } : {};
      const points = await historyOf({ __typename, code, ...current }, 'from: "2021-06-01"');
      expect(points?.map(({ on }) => on)).toEqual(['2021-06-01', '2022-06-01']);
    },
  );

  test('a commune of the past has none', async () => {
    const chace = { __typename: 'Commune', code: '49060', current: false };
    expect(await historyOf(chace, 'from: "2021-06-01"')).toBeNull();
  });

  test('ten years from today on are told', async () => {
    const found = await coverageOfTerritory(graph, 'Department 83', { on: '2032-06-30' });
    expect(idsOf(found.possibleCpts)).toHaveLength(4);
    expect((await coverageOfTerritory(graph, 'Department 83', { on: '2019-01-01' })).cpts).toEqual([]);
  });
});
