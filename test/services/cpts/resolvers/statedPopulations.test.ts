import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('stated populations', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  interface Stated {
    readonly coveredPopulation: { readonly low: number; readonly high: number };
    readonly complete: boolean;
    readonly statedPopulations: {
      readonly value: { readonly low: number; readonly high: number } | null;
      readonly figures: readonly { readonly id: string }[];
      readonly countedInPart: readonly { readonly id: string }[];
      readonly withoutFigure: readonly { readonly id: string }[];
    } | null;
  }

  async function statedIn(territory: string, args: string): Promise<Stated> {
    const [__typename, code] = territory.split(' ');
    const data = await graph.data<{ _entities: [{ coverage: Stated }] }>(
      `query ($territory: [_Any!]!) { _entities(representations: $territory) { ... on Territory { coverage(${args}) {
      coveredPopulation { low high } complete
      statedPopulations { value { low high } figures { id } countedInPart { id } withoutFigure { id } } } } } }`,
      { territory: [{ __typename, code }] },
    );
    return data._entities[0].coverage;
  }

  const exactly = (value: number) => ({ low: value, high: value });

  describe('the Haute-Loire on 2023-07-01', () => {
    test('the two CPTS under contract have 36 000 and 66 500 stated, which no computed figure contains', async () => {
      const found = await statedIn('Department 43', 'on: "2023-07-01"');
      expect(found).toMatchObject({ coveredPopulation: exactly(0), complete: false });
      expect(found.statedPopulations).toEqual({
        value: exactly(102_500),
        figures: [{ id: 'nord-velay-forez-population' }, { id: 'velay-sud-population' }],
        countedInPart: [],
        withoutFigure: [],
      });
    });

    test('with the projects 163 500, the part of the CPTS de l’Ondaine in the department being one of them', async () => {
      const projects = await statedIn('Department 43', 'on: "2023-07-01", stage: PROJECT');
      expect(projects.statedPopulations?.value).toEqual(exactly(163_500));
      expect(projects.statedPopulations?.withoutFigure).toEqual([]);
      expect(projects.statedPopulations?.figures.map(({ id }) => id)).toContain(
        'de-l-ondaine-population-in-haute-loire',
      );
      expect(projects.coveredPopulation).toEqual(exactly(0));
    });

    test('what has no figure is named: the east of the department', async () => {
      const emerging = await statedIn('Department 43', 'on: "2023-07-01", stage: EMERGING');
      expect(emerging.statedPopulations).toMatchObject({
        value: exactly(163_500),
        withoutFigure: [{ id: 'cpts-est-haute-loire' }],
      });
    });

    test('while projects are only possible, they stand in the high bound alone', async () => {
      const possible = await statedIn('Department 43', 'on: "2023-01-01", stage: PROJECT');
      expect(possible.statedPopulations?.value).toEqual({ low: 102_500, high: 163_500 });
    });
  });

  test('a figure for a part tells nothing of the other one, and counts in all around it: the Ondaine', async () => {
    const loire = await statedIn('Department 42', 'on: "2023-07-01", stage: PROJECT');
    expect(loire.statedPopulations).toEqual({
      value: null,
      figures: [],
      countedInPart: [],
      withoutFigure: [{ id: 'cpts-de-l-ondaine' }],
    });
    for (const around of ['Region 84', 'Country FR']) {
      const found = await statedIn(around, 'on: "2023-07-01", stage: PROJECT');
      expect(found.statedPopulations?.value?.low).toBeGreaterThanOrEqual(163_500);
      expect(found.statedPopulations?.countedInPart).toEqual([{ id: 'cpts-de-l-ondaine' }]);
      expect(found.statedPopulations?.withoutFigure).not.toContainEqual({ id: 'cpts-de-l-ondaine' });
    }
  });

  test('a whole CPTS may lie outside an EPCI: nothing is added for one', async () => {
    const epci = await statedIn('EPCI 200073419', 'on: "2023-07-01"');
    expect(epci.statedPopulations).toMatchObject({ value: null, figures: [] });
    expect(epci.statedPopulations?.withoutFigure).toHaveLength(2);
  });

  test('where every perimeter is published there is nothing to state', async () => {
    const found = await statedIn('EPCI 200071876', 'on: "2022-06-01"');
    expect(found).toMatchObject({ complete: true, statedPopulations: null });
  });
});
