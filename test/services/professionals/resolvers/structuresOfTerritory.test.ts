import { entitiesOperation } from '../support/entities';
import { insertMarseille } from '../support/insertFixture';
import { professionalsSubgraph, type TestSubgraph } from '../support/professionalsSubgraph';

describe('careStructures of territories', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await professionalsSubgraph({ demo: true });
    await insertMarseille(graph.database);
  });

  afterAll(() => graph.database.destroy());

  async function structuresOf(type: string, code: string, kind = ''): Promise<unknown> {
    const { _entities } = await graph.data<{ _entities: { careStructures: unknown }[] }>(
      entitiesOperation(
        `... on ${type} { careStructures${kind} { totalCount unknownReason nodes { finess } } }`,
      ),
      { representations: [{ __typename: type, code }] },
    );
    return _entities[0]?.careStructures;
  }

  const one = { totalCount: 1, unknownReason: null, nodes: [{ finess: '139999999' }] };

  it('hold those of arrondissements, at every level', async () => {
    expect(await structuresOf('Commune', '13202')).toEqual(one);
    expect(await structuresOf('Commune', '13055')).toEqual(one);
    expect(await structuresOf('EPCI', '200054807')).toEqual(one);
    expect(await structuresOf('Department', '13')).toEqual(one);
  });

  it('are none where none of the kind is', async () => {
    const none = { totalCount: 0, unknownReason: null, nodes: [] };
    expect(await structuresOf('Commune', '13202', '(kind: MSP)')).toEqual(none);
    expect(await structuresOf('Commune', '13201')).toEqual(none);
  });

  it('are unknown for a code that is no territory', async () => {
    expect(await structuresOf('Commune', '13999')).toEqual({
      totalCount: null,
      unknownReason: 'The code is not in the reference table of communes, COG 2026.',
      nodes: [],
    });
  });

  it('add up from the regions to the country', async () => {
    const total = async (type: string, code: string): Promise<number> =>
      ((await structuresOf(type, code)) as { totalCount: number }).totalCount;
    const regions = await Promise.all(['93', '52'].map((code) => total('Region', code)));
    expect(await total('Country', 'FR')).toBe(regions.reduce((sum, count) => sum + count, 0));
  });
});
