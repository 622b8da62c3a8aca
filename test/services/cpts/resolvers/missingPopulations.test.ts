import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('missing populations', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  interface Known {
    readonly population: number | null;
    readonly populationNote: string | null;
    readonly coveredPopulation: { readonly low: number } | null;
    readonly unknownReason: string | null;
  }

  async function populationOf(territory: string, basis: string): Promise<Known> {
    const [__typename, code] = territory.split(' ');
    const current = __typename === 'Commune' ? { current: true } : {};
    const data = await graph.data<{ _entities: [{ coverage: Known }] }>(
      `query ($territory: [_Any!]!) { _entities(representations: $territory) { ... on Territory {
      coverage(on: "2022-06-01", basis: { ${basis} }) {
        population populationNote coveredPopulation { low } unknownReason } } } }`,
      { territory: [{ __typename, code, ...current }] },
    );
    return data._entities[0].coverage;
  }

  test.each(['Commune 97601', 'Department 976', 'EPCI 200060465'])(
    '%s has no figure of 2023, as its last census is of 2017',
    async (territory) => {
      expect(await populationOf(territory, 'year: 2023')).toMatchObject({
        population: null,
        unknownReason: 'The last published census of Mayotte is of 2017.',
      });
    },
  );

  test('PMUN of 2017 is there for Mayotte alone', async () => {
    expect((await populationOf('Department 976', 'year: 2017')).population).toBe(256_518);
    expect((await populationOf('Department 83', 'year: 2017')).unknownReason).toMatch(
      /^PMUN of 2017 is loaded for Mayotte alone; the years loaded for all of France are 2016, 2018 to 2023, /,
    );
  });

  test('PTOT of 2016 is there for no commune, only as totals of EPCI', async () => {
    const { population, unknownReason } = await populationOf('EPCI 200071876', 'year: 2016, kind: TOTAL');
    expect(population).toBeNull();
    expect(unknownReason).toMatch(/^No PTOT of 2016 is loaded for communes, only totals of whole EPCI; /);
  });

  test('an EPCI counts with its published total where the figure of a commune is missing, and says so', async () => {
    const { population, populationNote } = await populationOf('EPCI 240100891', 'year: 2016');
    expect(population).toBeGreaterThan(0);
    expect(populationNote).toMatch(
      /^No PMUN of 2016 is loaded for .*\. The total published for the EPCI counts instead\./,
    );
  });
});
