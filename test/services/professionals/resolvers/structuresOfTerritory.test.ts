import { entitiesOperation } from '../support/entities';
import { insertMarseille } from '../support/insertFixture';
import { demonstrationOn, type TestSubgraph } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('careStructures of territories', (databases) => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await demonstrationOn(databases);
    await insertMarseille(graph.database);
  });

  async function structuresOf(type: string, code: string, kind = ''): Promise<unknown> {
    const { _entities } = await graph.data<{ _entities: { careStructures: unknown }[] }>(
      entitiesOperation(
        `... on ${type} { careStructures${kind} { totalCount unknownReason note nodes { finess } } }`,
      ),
      { representations: [{ __typename: type, code }] },
    );
    return _entities[0]?.careStructures;
  }

  const one = { totalCount: 1, unknownReason: null, note: null, nodes: [{ finess: '139999999' }] };

  it('hold those of arrondissements, at every level', async () => {
    expect(await structuresOf('Commune', '13202')).toEqual(one);
    expect(await structuresOf('Commune', '13055')).toEqual(one);
    const partly = { ...one, note: expect.stringMatching(/^Counts 1 of its \d+ communes/) as unknown };
    expect(await structuresOf('EPCI', '200054807')).toEqual(partly);
    expect(await structuresOf('Department', '13')).toEqual(partly);
  });

  it('are none where none of the kind is', async () => {
    const none = { totalCount: 0, unknownReason: null, note: null, nodes: [] };
    expect(await structuresOf('Commune', '13202', '(kind: MSP)')).toEqual(none);
    expect(await structuresOf('Commune', '13201')).toEqual(none);
  });

  it('are unknown, never none, where the file covers none of the communes', async () => {
    const unknown = {
      totalCount: null,
      unknownReason:
        'The demonstration set holds only the communes of the published perimeters; this territory has none of them.',
      note: null,
      nodes: [],
    };
    expect(await structuresOf('Department', '43')).toEqual(unknown);
    expect(await structuresOf('Commune', '83050')).toEqual(unknown);
    const lists = await graph.data(`{
      careStructures(filter: { departmentCode: "43" }) { totalCount unknownReason note nodes { finess } }
      professionals(filter: { communeCode: "83050" }) { totalCount unknownReason note nodes { rpps } }
    }`);
    expect(lists).toEqual({ careStructures: unknown, professionals: unknown });
  });

  it('say what they leave out where the file covers only some of the communes', async () => {
    const ofVar = (await structuresOf('Department', '83')) as { note: string };
    expect(ofVar.note).toMatch(
      /^Counts 25 of its 153 communes, those in published perimeters; \d+ structures of CPTS whose perimeter is not published have no commune/,
    );
    const lists = await graph.data<{ careStructures: { note: string }; professionals: { note: string } }>(`{
      careStructures(filter: { departmentCode: "83" }) { note }
      professionals(filter: { departmentCode: "83", communeCode: "83061" }) { note }
    }`);
    expect(lists).toEqual({ careStructures: { note: ofVar.note }, professionals: { note: null } });
  });

  it('are unknown for a commune that no longer exists', async () => {
    const { _entities } = await graph.data<{ _entities: unknown[] }>(
      entitiesOperation('... on Commune { careStructures { totalCount unknownReason } }'),
      { representations: [{ __typename: 'Commune', code: '13055', current: false }] },
    );
    expect(_entities).toEqual([
      {
        careStructures: {
          totalCount: null,
          unknownReason: 'This commune no longer exists under that territory.',
        },
      },
    ]);
  });

  it('are unknown for a code that is no territory', async () => {
    expect(await structuresOf('Commune', '13999')).toEqual({
      totalCount: null,
      unknownReason: 'The code is not in the COG that is loaded.',
      note: null,
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
