import { graphql } from 'graphql';
import type { DataSource } from 'typeorm';
import type { ImportDefinition } from '../../../../common/import/ImportDefinition';
import { memberRecords } from '../../../../services/professionals/changes/memberRecords';
import { professionals } from '../../../../services/professionals/definition';
import { finessImport } from '../../../../services/professionals/import/finess/finessImport';
import { membershipsImport } from '../../../../services/professionals/import/memberships/membershipsImport';
import { describeOnDatabases } from '../../../support/databases';
import { etalabFile, structureLine } from '../import/finess/finessLines';
import { insertReference, loadFile, realNumber } from '../support/loadFile';
import { TODAY } from '../support/professionalsSubgraph';

const [msp, other, third] = ['49000001', '49000002', '49000003'].map(realNumber) as [string, string, string];
const [first, second] = ['1000000001', '1000000002'].map(realNumber) as [string, string];
const source = { title: 'Fichier', publisher: null, licence: null, url: null };

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly totalCount: number;
  readonly version: string;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const page = 'totalCount version pageInfo { hasNextPage endCursor }';
const STRUCTURES = `query ($version: ID!) { page: careStructureChangesSince(version: $version) {
  ${page} nodes { change finess careStructure { name cpts { id } } } } }`;
const MEMBERSHIPS = `query ($version: ID!, $first: Int, $after: String) {
  page: membershipChangesSince(version: $version, first: $first, after: $after) {
    ${page} nodes { change rpps cpts { id } from to } } }`;

describeOnDatabases('changes among structures and memberships', (databases) => {
  let database: DataSource;

  beforeEach(async () => {
    database = await databases.open(professionals, await databases.create());
    await insertReference(database);
  });

  async function changes(operation: string, variables: Record<string, unknown>): Promise<Page> {
    const { schema, createContext } = await professionals.createSubgraph(database, { today: () => TODAY });
    const contextValue = createContext();
    const answer = await graphql({ schema, source: operation, variableValues: variables, contextValue });
    expect(answer.errors).toBeUndefined();
    return (answer.data as { readonly page: Page } | null | undefined)?.page as Page;
  }

  async function load(definition: ImportDefinition, content: string): Promise<string> {
    const settings = definition === membershipsImport ? { source } : {};
    const given = { content, settings, records: memberRecords };
    const { outcome, rejected } = await loadFile(database, definition, given);
    expect(rejected).toEqual([]);
    return outcome.kind === 'LOADED' ? outcome.version : '';
  }

  const structures = (...named: readonly (readonly [string, string])[]): Promise<string> =>
    load(
      finessImport,
      etalabFile(...named.map(([finess, name]) => structureLine({ finess, name, category: '603' }))),
    );
  const memberships = (...lines: readonly string[]): Promise<string> =>
    load(membershipsImport, ['RPPS;FINESS;CPTS_ID;DEBUT;FIN', ...lines, ''].join('\n'));

  it('tells which structures a load added, changed and removed, and counts them', async () => {
    const version = await structures([msp, 'Alpha'], [other, 'Beta']);
    await structures([msp, 'Alpha 2'], [third, 'Gamma']);
    const { nodes, totalCount } = await changes(STRUCTURES, { version });
    expect(totalCount).toBe(3);
    const byNumber = (one: { finess: string }, next: { finess: string }): number =>
      one.finess < next.finess ? -1 : 1;
    expect(nodes).toEqual(
      [
        { change: 'CHANGED', finess: msp, careStructure: { name: 'Alpha 2', cpts: [] } },
        { change: 'REMOVED', finess: other, careStructure: null },
        { change: 'ADDED', finess: third, careStructure: { name: 'Gamma', cpts: [] } },
      ].sort(byNumber),
    );
  });

  it('tells nothing where a load says the same again', async () => {
    const version = await structures([msp, 'Alpha']);
    await structures([msp, 'Alpha']);
    expect(await changes(STRUCTURES, { version })).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('calls a structure changed when it comes to belong to a CPTS', async () => {
    const version = await structures([msp, 'Alpha'], [other, 'Beta']);
    await memberships(`;${msp};cpts-one;;`);
    const { nodes } = await changes(STRUCTURES, { version });
    expect(nodes).toEqual([
      { change: 'CHANGED', finess: msp, careStructure: { name: 'Alpha', cpts: [{ id: 'cpts-one' }] } },
    ]);
  });

  it('tells memberships by CPTS, number and first day, page by page', async () => {
    const version = await memberships(`${first};;cpts-one;2020-01-01;`, `${second};;cpts-one;2020-01-01;`);
    const later = await memberships(
      `${first};;cpts-one;2020-01-01;2024-01-01`,
      `${first};;cpts-one;2025-01-01;`,
    );
    const begin = await changes(MEMBERSHIPS, { version, first: 2 });
    expect(begin).toMatchObject({ totalCount: 3, version: later, pageInfo: { hasNextPage: true } });
    const rest = await changes(MEMBERSHIPS, { version, first: 2, after: begin.pageInfo.endCursor });
    const cpts = { id: 'cpts-one' };
    expect([...begin.nodes, ...rest.nodes]).toEqual([
      { change: 'CHANGED', rpps: first, cpts, from: '2020-01-01', to: '2024-01-01' },
      { change: 'ADDED', rpps: first, cpts, from: '2025-01-01', to: null },
      { change: 'REMOVED', rpps: second, cpts, from: '2020-01-01', to: null },
    ]);
    expect(rest).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: false } });
  });
});
