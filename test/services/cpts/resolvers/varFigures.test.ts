import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { coverageOfTerritory } from '../support/coverageOfTerritory';
import { describeOnDatabases } from '../../../support/databases';

const LISTED = [
  'cpts-hyeres-et-les-iles-d-or',
  'cpts-pays-des-maures-littoral',
  'cpts-du-golfe',
  'cpts-var-esterel-mediterranee',
];

describeOnDatabases('var figures', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  test.each([
    [2016, 273_626],
    [2023, 289_419],
  ])(
    'by PMUN %d the four listed CPTS of the Var have %d inhabitants, none counted twice',
    async (year, sum) => {
      const populations = await Promise.all(LISTED.map((id) => populationOf(id, year)));
      expect(populations.reduce((total, each) => total + each, 0)).toBe(sum);
      const covered = await coverageOfTerritory(graph, 'Department 83', {
        on: '2022-06-01',
        basis: { year },
      });
      expect(covered.coveredPopulation).toEqual({ low: sum, high: sum });
    },
  );

  async function populationOf(id: string, year: number): Promise<number> {
    const data = await graph.data<{ cpts: { population: { value: { low: number; high: number } } } }>(
      `query ($id: ID!, $year: Int) { cpts(id: $id) {
      population(on: "2022-06-01", basis: { year: $year }) { value { low high } } } }`,
      { id, year },
    );
    const { low, high } = data.cpts.population.value;
    expect(low).toBe(high);
    return low;
  }
});
