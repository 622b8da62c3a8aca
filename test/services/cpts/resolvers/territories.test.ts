import { openSharedGraph, type TestGraph } from '../support/testGraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('territories', (databases) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await openSharedGraph(databases);
  });
  afterAll(() => graph.close());

  async function entity(reference: Record<string, string>, fields: string): Promise<Record<string, unknown>> {
    const data = await graph.data<{ _entities: Record<string, unknown>[] }>(
      `query ($references: [_Any!]!) { _entities(representations: $references) { ... on ${reference['__typename'] ?? ''} { ${fields} } } }`,
      { references: [reference] },
    );
    return data._entities[0] ?? {};
  }

  test('a commune knows its CPTS, its places in perimeters with the name as written, and the stage it has reached', async () => {
    const fields = `cpts(on: "2022-06-01") { id } perimeterEntries(on: "2022-06-01") { statedName wholeCommune from to cpts { id } source { id } }
    before: cptsStage(on: "2020-12-31") inside: cptsStage(on: "2021-06-01") after: cptsStage(on: "2022-06-01") late: cptsStage(on: "2027-06-01")`;
    expect(await entity({ __typename: 'Commune', code: '83119' }, fields)).toEqual({
      cpts: [{ id: 'cpts-du-golfe' }],
      perimeterEntries: [
        {
          statedName: 'St Tropez',
          wholeCommune: true,
          from: null,
          to: null,
          cpts: { id: 'cpts-du-golfe' },
          source: { id: 'doc-000' },
        },
      ],
      before: null,
      inside: null,
      after: 'ACI_SIGNED',
      late: 'ACI_SIGNED',
    });
  });

  test('every CPTS with a known perimeter that touches a territory, whatever its stage', async () => {
    const idsIn = async (__typename: string, code: string, on = '2021-01-01') => {
      const { cpts } = await entity({ __typename, code }, `cpts(on: "${on}") { id }`);
      return (cpts as { id: string }[]).map(({ id }) => id);
    };
    expect(await idsIn('Department', '83')).toHaveLength(4);
    expect(await idsIn('Region', '93')).toHaveLength(4);
    expect(await idsIn('Country', 'FR')).toHaveLength(5);
    expect(await idsIn('EPCI', '200071876')).toEqual(['cpts-grand-saumurois']);
    expect(await idsIn('Department', '43')).toEqual([]);
    expect(await idsIn('Commune', '83119')).toEqual(['cpts-du-golfe']);
    expect(await idsIn('Commune', '83119', '2020-12-31')).toEqual([]);
    expect(await idsIn('Country', 'FR', '2000-01-01')).toEqual([]);
  });

  test('figures stated about a territory, those of one indicator on request', async () => {
    const { statedFigures } = await entity(
      { __typename: 'Department', code: '43' },
      'statedFigures(indicator: POPULATION) { id value cpts { id } territory { __typename code } }',
    );
    expect(statedFigures).toEqual([
      {
        id: 'de-l-ondaine-population-in-haute-loire',
        value: 21_000,
        cpts: [{ id: 'cpts-de-l-ondaine' }],
        territory: { __typename: 'Department', code: '43' },
      },
    ]);
    const all = await entity({ __typename: 'Region', code: '75' }, 'statedFigures { indicator }');
    expect((all['statedFigures'] as unknown[]).length).toBeGreaterThan(2);
  });

  test('a code tells its territory only with the type: 75 is a department and a region', async () => {
    const region = await entity({ __typename: 'Region', code: '75' }, 'coverage { communeCount }');
    const department = await entity({ __typename: 'Department', code: '75' }, 'coverage { communeCount }');
    expect(department).toEqual({ coverage: { communeCount: 1 } });
    expect(region['coverage']).not.toEqual(department['coverage']);
  });
});
