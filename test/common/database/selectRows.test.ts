import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { selectRows } from '../../../common/database/selectRows';
import type { Indicator } from '../../../schema/generated/cpts';
import { ContractRow } from '../../../services/cpts/entities/ContractRow';
import { GridTotalRow } from '../../../services/cpts/entities/GridTotalRow';
import { PopulationRow } from '../../../services/cpts/entities/PopulationRow';
import { StatedFigureRow } from '../../../services/cpts/entities/StatedFigureRow';
import { describeOnDatabases } from '../../support/databases';
import { openImportGraph } from '../../services/cpts/support/importGraph';
import type { TestGraph } from '../../services/cpts/support/testGraph';

let graph: TestGraph;

function inOneOrder(rows: readonly object[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
}

describeOnDatabases('selected rows', (databases) => {
  beforeAll(async () => {
    graph = await openImportGraph(databases, '2026-06-30');
  });

  test('are the entities that TypeORM makes of every table', async () => {
    const { entityMetadatas, manager } = graph.database;
    // TypeORM needs half a minute for the half million populations.
    const targets = entityMetadatas.map(({ target }) => target).filter((target) => target !== PopulationRow);
    for (const target of targets as (EntityTarget<ObjectLiteral> & (new () => object))[]) {
      const found = await manager.getRepository(target).find();
      const selected = await selectRows(manager, target);
      expect(inOneOrder(selected).join('\n') === inOneOrder(found).join('\n') ? '' : target.name).toBe('');
      expect(selected.every((row) => row instanceof target)).toBe(true);
    }
  });

  test('meet every condition: a value, one of a list, none, and one written as text', async () => {
    const { database } = graph;
    const all = await database.getRepository(StatedFigureRow).find({ order: { id: 'ASC' } });
    const indicator: readonly Indicator[] = ['MEMBER_COUNT', 'CONTRACT_COUNT'];
    const rows = await selectRows(database, StatedFigureRow, {
      where: { indicator, territoryCode: null },
      and: { sql: 'value > ? OR value = ?', parameters: [100, 100] },
      orderBy: ['id'],
    });
    const expected = all.filter(
      (row) => row.territoryCode === null && row.value >= 100 && indicator.includes(row.indicator),
    );
    expect(rows.map(({ id }) => id)).toEqual(expected.map(({ id }) => id));
  });

  test('know yes from no', async () => {
    const { database } = graph;
    for (const unscheduledCareIncluded of [true, false]) {
      const where = { unscheduledCareIncluded };
      const rows = await selectRows(database, GridTotalRow, { where });
      const count = await database.getRepository(GridTotalRow).countBy(where);
      expect([rows.length > 0, rows.length]).toEqual([true, count]);
    }
  });

  test('are so many at most, in order, beside another table', async () => {
    const join = { sql: '(SELECT ? AS asked) other ON asked = sourceId', parameters: ['doc-001'] };
    const all = await selectRows(graph.database, StatedFigureRow, { join, orderBy: ['id'] });
    expect(new Set(all.map(({ sourceId }) => sourceId))).toEqual(new Set(['doc-001']));
    const few = await selectRows(graph.database, StatedFigureRow, { join, orderBy: ['id'], first: 2 });
    expect(few).toEqual(all.slice(0, 2));
  });

  test('are none where the list is empty, and columns that are none are refused', async () => {
    expect(await selectRows(graph.database, ContractRow, { where: { id: [] } })).toEqual([]);
    const unknown = { 'id) OR (1': 'x' } as object;
    await expect(selectRows(graph.database, ContractRow, { where: unknown })).rejects.toThrow(
      'contract has no column id) OR (1',
    );
  });
});
