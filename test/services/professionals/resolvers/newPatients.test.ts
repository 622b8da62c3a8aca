import { graphql } from 'graphql';
import type { DataSource } from 'typeorm';
import { madeUpRpps } from '../../../../common/synthetic/madeUpNumbers';
import { professionals } from '../../../../services/professionals/definition';
import { membershipsImport } from '../../../../services/professionals/import/memberships/membershipsImport';
import { entitiesOperation } from '../support/entities';
import { loadFile } from '../support/loadFile';
import { prepareDatabase, TODAY } from '../support/professionalsSubgraph';
import { loadRpps, rppsText } from '../import/rpps/rppsFile';

const rpps = madeUpRpps(1);

describe('new patients, of whom the open directory says nothing', () => {
  let database: DataSource;

  beforeAll(async () => {
    database = await prepareDatabase({ demo: false });
    const person = { identifierType: '8', identifier: `8${rpps}`, profession: '60', category: 'C' };
    await loadRpps(database, rppsText([{ ...person, mode: 'L', commune: '49328' }]));
    const source = { title: 'List', publisher: null, licence: null, url: null };
    const content = `RPPS;CPTS_ID;DEBUT\n${rpps};cpts-a;2021-01-01\n`;
    await loadFile(database, membershipsImport, { content, settings: { synthetic: true, source } });
  });

  afterAll(() => database.destroy());

  async function data(source: string, variableValues = {}): Promise<unknown> {
    const { schema, createContext } = await professionals.createSubgraph(database, { today: () => TODAY });
    const answer = await graphql({ schema, source, variableValues, contextValue: createContext() });
    expect(answer.errors).toBeUndefined();
    return answer.data;
  }

  it('are unknown, never 0, in a territory and in a CPTS', async () => {
    const counts = '{ total acceptingNewPatients unknownReason }';
    const operation = entitiesOperation(
      `... on Commune { professionalCounts ${counts} } ... on CPTS { memberCounts ${counts} }`,
    );
    const representations = [
      { __typename: 'Commune', code: '49328', current: true },
      { __typename: 'CPTS', id: 'cpts-a' },
    ];
    const known = { total: 1, acceptingNewPatients: null, unknownReason: null };
    expect(await data(operation, { representations })).toMatchObject({
      _entities: [{ professionalCounts: known }, { memberCounts: known }],
    });
  });

  it.each([true, false])('make a list of those who do so (%s) unknown, with its reason', async (asked) => {
    const list = `{ professionals(filter: { acceptsNewPatients: ${asked} }) { totalCount unknownReason nodes { rpps } } }`;
    expect(await data(list)).toEqual({
      professionals: {
        totalCount: null,
        nodes: [],
        unknownReason: 'The loaded directory does not say of anybody whether they take new patients.',
      },
    });
    const all = '{ professionals { totalCount unknownReason nodes { rpps } } }';
    expect(await data(all)).toEqual({
      professionals: { totalCount: 1, nodes: [{ rpps }], unknownReason: null },
    });
  });
});
