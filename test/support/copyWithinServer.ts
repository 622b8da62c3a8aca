import type { DataSource } from 'typeorm';
import type { DatabaseSettings } from '../../common/database/openDatabase';

/** Copies the rows of a service's database on a server into another one there, whose tables are made and empty. Tables left out are named. */
export async function copyWithinServer(
  from: DatabaseSettings,
  target: DataSource,
  leftOut: readonly string[] = [],
): Promise<void> {
  if (from.kind !== 'mysql') throw new Error('Only databases of one server can be copied there.');
  const source = new URL(from.url).pathname.slice(1);
  await target.transaction(async (manager) => {
    const tables = target.entityMetadatas.map(({ tableName }) => tableName);
    for (const tableName of tables.filter((each) => !leftOut.includes(each)))
      await manager.query(`INSERT INTO \`${tableName}\` SELECT * FROM \`${source}\`.\`${tableName}\``);
  });
}
