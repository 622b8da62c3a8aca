import { graphql } from 'graphql';
import { professionals } from '../../../../services/professionals/definition';
import { countStatements } from '../support/countStatements';
import { entitiesOperation } from '../support/entities';
import { professionalsSubgraph, TODAY, type TestSubgraph } from '../support/professionalsSubgraph';

const source = 'source { kind }';

describe('the number of statements', () => {
  let graph: TestSubgraph;

  beforeAll(async () => {
    graph = await professionalsSubgraph({ demo: true });
    // What is kept until the next load is read once.
    await graph.answer('{ professionals(first: 1) { totalCount } careStructures(first: 1) { totalCount } }');
  });

  afterAll(() => graph.database.destroy());

  async function references(
    __typename: string,
    column: string,
    count: number,
  ): Promise<Record<string, string>[]> {
    const rows = await graph.database.query<{ key: string }[]>(
      `SELECT DISTINCT ${column} AS "key" FROM ${__typename === 'CPTS' ? 'membership' : 'commune'}
        WHERE ${column} IS NOT NULL ORDER BY ${column} DESC LIMIT ?`,
      [count],
    );
    return rows.map(({ key }) => ({ __typename, [__typename === 'CPTS' ? 'id' : 'code']: key }));
  }

  it.each([
    ['Commune', 'code', 2, 2_000],
    ['EPCI', 'epciCode', 2, 500],
    ['Department', 'departmentCode', 2, 80],
    ['Region', 'regionCode', 2, 18],
    ['CPTS', 'cptsId', 2, 14],
  ])('does not grow with the number of territories: %s', async (type, column, few, many) => {
    const counts = type === 'CPTS' ? 'memberCounts' : 'professionalCounts';
    const densities = 'memberDensities(mode: LIBERAL) { byProfession { count profession { label } } }';
    const operation = entitiesOperation(`... on ${type} {
      ${counts} { total byProfession { count profession { label ${source} } } ${source} }
      ${type === 'CPTS' ? densities : ''}
      careStructures { totalCount nodes { name cpts { id } professionals { totalCount nodes {
        rpps profession { label } practices { commune { code } structure { name } } memberships { from } ${source} } } } }
    }`);
    const statementsFor = async (count: number): Promise<number> =>
      graph.statements(operation, { representations: await references(type, column, count) });
    const withFew = await statementsFor(few);
    const withMany = await statementsFor(many);
    expect(withMany).toBeLessThanOrEqual(20);
    expect(withFew).toBeLessThanOrEqual(withMany);
  });

  it('is the same for a page of 50 and of 250 professionals', async () => {
    const operation = `query ($first: Int) { professionals(first: $first) { totalCount nodes {
      profession { label } memberships { cpts { id } ${source} } ${source}
      practices { structure { name professionals(first: 2) { totalCount nodes { rpps } } } } } } }`;
    const few = await graph.statements(operation, { first: 50 });
    expect(await graph.statements(operation, { first: 250 })).toBe(few);
    expect(few).toBeLessThanOrEqual(12);
  });

  it('is at most five more for the first request after the start, whatever its size', async () => {
    const source = entitiesOperation(`... on Commune {
      professionalCounts { total acceptingNewPatients note } careStructures { totalCount note nodes { name } } }`);
    for (const count of [2, 2_000]) {
      const variableValues = { representations: await references('Commune', 'code', count) };
      const started = await professionals.createSubgraph(graph.database, { today: () => TODAY });
      const ask = () =>
        graphql({ schema: started.schema, source, variableValues, contextValue: started.createContext() });
      const first = await countStatements(graph.database, ask);
      const second = await countStatements(graph.database, ask);
      expect(second).toBeLessThan(first);
      expect(first).toBeLessThanOrEqual(Math.min(20, second + 5));
    }
  });

  it('does not count what is not asked', async () => {
    const page = '{ professionals(first: 5) { nodes { rpps } } }';
    const withTotal = '{ professionals(first: 5) { totalCount unknownReason nodes { rpps } } }';
    expect(await graph.statements(withTotal)).toBe((await graph.statements(page)) + 1);
  });
});
