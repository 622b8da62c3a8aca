import { insertMarseille } from '../support/insertFixture';
import { demonstrationOn, type TestSubgraph } from '../support/professionalsSubgraph';
import { describeOnDatabases } from '../../../support/databases';

describeOnDatabases('filters', (databases) => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await demonstrationOn(databases);
    await insertMarseille(graph.database);
  });

  async function found(filter: Record<string, unknown>): Promise<string[]> {
    const { professionals } = await graph.data<{
      professionals: { totalCount: number; nodes: { rpps: string }[] };
    }>(
      `query ($filter: ProfessionalFilter) { professionals(first: 10000, filter: $filter) { totalCount nodes { rpps } } }`,
      { filter },
    );
    expect(professionals.totalCount).toBe(professionals.nodes.length);
    return professionals.nodes.map(({ rpps }) => rpps);
  }

  async function structures(filter: Record<string, unknown>): Promise<string[]> {
    const { careStructures } = await graph.data<{
      careStructures: { totalCount: number; nodes: { name: string }[] };
    }>(
      `query ($filter: CareStructureFilter) { careStructures(first: 10000, filter: $filter) { totalCount nodes { name } } }`,
      { filter },
    );
    expect(careStructures.totalCount).toBe(careStructures.nodes.length);
    return careStructures.nodes.map(({ name }) => name);
  }

  it('find by profession; none with an empty list', async () => {
    expect(await found({ communeCode: '13055', professionCodes: ['10', '40'] })).toEqual([
      '99999999902',
      '99999999903',
    ]);
    expect(await found({ professionCodes: [] })).toEqual([]);
  });

  it('ask that one practice meets all conditions on practices', async () => {
    expect(await found({ communeCode: '13201' })).toEqual(['99999999901']);
    expect(await found({ communeCode: '13201', mode: 'SALARIED' })).toEqual([]);
    expect(await found({ departmentCode: '13', mode: 'SALARIED' })).toEqual(['99999999901', '99999999902']);
  });

  it('tell yes, no and nobody said apart', async () => {
    expect(await found({ communeCode: '13055', acceptsNewPatients: true })).toEqual([
      '99999999901',
      '99999999903',
    ]);
    expect(await found({ communeCode: '13055', acceptsNewPatients: false })).toEqual(['99999999902']);
    const [all, yes, no] = await Promise.all([
      found({}),
      found({ acceptsNewPatients: true }),
      found({ acceptsNewPatients: false }),
    ]);
    expect(yes.length + no.length).toBeLessThan(all.length);
  });

  it('find general practitioners of a commune who take new patients, and nobody of another profession', async () => {
    const asked = { communeCode: '83061', acceptsNewPatients: true };
    const practitioners = await found({ ...asked, generalPractitioner: true });
    const specialists = await found({ ...asked, generalPractitioner: false });
    expect(practitioners.length).toBeGreaterThan(0);
    expect([...practitioners, ...specialists].sort()).toEqual(
      await found({ ...asked, professionCodes: ['10'] }),
    );
    const rows = await graph.database.query<{ rpps: string }[]>(
      `SELECT DISTINCT professional.rpps FROM professional JOIN practice ON practice.rpps = professional.rpps
        WHERE practice.communeCode = '83061' AND acceptsNewPatients = 1 AND generalPractitioner = 1
        ORDER BY professional.rpps`,
    );
    expect(practitioners).toEqual(rows.map(({ rpps }) => rpps));
  });

  it('take null for a condition that is not given', async () => {
    expect(await found({ mode: null, communeCode: null })).toEqual(await found({}));
  });

  it('find structures by kind, commune and department', async () => {
    const name = 'Centre de santé de démonstration n° 1, Marseille';
    expect(await structures({ communeCode: '13055' })).toEqual([name]);
    expect(await structures({ communeCode: '13202', kind: 'HEALTH_CENTRE' })).toEqual([name]);
    expect(await structures({ departmentCode: '13', kind: 'MSP' })).toEqual([]);
  });

  it('find structures by words of their names, whatever accents, case and order', async () => {
    const name = 'Centre de santé de démonstration n° 1, Marseille';
    expect(await structures({ text: 'MARSEILLE sante' })).toEqual([name]);
    expect(await structures({ text: 'marseil' })).toEqual([name]);
    expect(await structures({ text: 'arseille' })).toEqual([]);
    expect(await structures({ text: '%' })).toEqual(await structures({}));
  });

  it('find the structures of a CPTS, and say where the file knows nothing of it', async () => {
    const mine = await structures({ cptsId: 'cpts-grand-saumurois' });
    expect(mine.length).toBeGreaterThan(0);
    const { careStructures } = await graph.data<{ careStructures: unknown }>(
      '{ careStructures(filter: { cptsId: "cpts-of-the-moon" }) { totalCount unknownReason nodes { name } } }',
    );
    expect(careStructures).toEqual({
      totalCount: null,
      unknownReason: 'The loaded file says nothing of this CPTS.',
      nodes: [],
    });
  });
});
