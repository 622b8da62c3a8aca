import type { DataSource } from 'typeorm';
import type { DatabaseSettings } from '../../common/database/openDatabase';

/**
 * Copies the rows of a service's database on a server into another one there, whose tables are made and empty; of the tables
 * that `only` names, those that meet its condition.
 */
export async function copyWithinServer(
  from: DatabaseSettings,
  target: DataSource,
  only: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (from.kind !== 'mysql') throw new Error('Only databases of one server can be copied there.');
  const source = new URL(from.url).pathname.slice(1);
  await target.transaction(async (manager) => {
    for (const { tableName } of target.entityMetadatas) {
      const condition = only[tableName] ?? '1 = 1';
      await manager.query(
        `INSERT INTO \`${tableName}\` SELECT * FROM \`${source}\`.\`${tableName}\` WHERE ${condition}`,
      );
    }
  });
}
