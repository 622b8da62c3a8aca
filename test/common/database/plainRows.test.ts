import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { ContractRow } from '../../../services/cpts/entities/ContractRow';
import { PopulationRow } from '../../../services/cpts/entities/PopulationRow';
import { plainRows } from '../../../common/database/plainRows';
import { describeOnDatabases } from '../../support/databases';
import { openImportGraph } from '../../services/cpts/support/importGraph';
import type { TestGraph } from '../../services/cpts/support/testGraph';

let graph: TestGraph;

function inOneOrder(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

describeOnDatabases('plain rows', (databases) => {
  beforeAll(async () => {
    graph = await openImportGraph(databases, '2026-06-30');
  });

  test('are what TypeORM makes of every table: booleans, amounts and dates alike', async () => {
    const { entityMetadatas, manager } = graph.database;
    // TypeORM needs half a minute for the half million populations.
    const targets = entityMetadatas.map(({ target }) => target).filter((target) => target !== PopulationRow);
    let seen = 0;
    for (const target of targets as (EntityTarget<ObjectLiteral> & (new () => object))[]) {
      const found = await manager.getRepository(target).find();
      const plain = await plainRows(manager, target);
      expect(inOneOrder(plain).join('\n') === inOneOrder(found).join('\n') ? '' : target.name).toBe('');
      seen += plain.length;
    }
    expect(seen).toBeGreaterThan(5_000);
  });

  test('are those that meet a condition, in order', async () => {
    const where = { cptsId: 'cpts-grand-saumurois' };
    const rows = await plainRows(graph.database, ContractRow, { where, orderBy: ['id'] });
    expect(rows.map(({ id, signed }) => [id, signed.day])).toEqual([['aci-grand-saumurois', '2021-03-12']]);
    expect(await plainRows(graph.database, ContractRow, { where: { id: 'none' } })).toEqual([]);
  });
});
