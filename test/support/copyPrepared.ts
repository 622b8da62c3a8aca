import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { ServiceName } from '../../common/service/ServiceDefinition';
import { preparedFolder } from './program';

/**
 * Copies every row of the service's database that Jest's set-up has prepared into an SQLite database whose tables are made and
 * empty. Nothing is copied where none is prepared, or one of other migrations: the datasets are loaded from their files then.
 */
export async function copyPrepared(service: ServiceName, database: DataSource): Promise<void> {
  const file = join(preparedFolder, `${service}.sqlite`);
  if (!existsSync(file)) return;
  await database.query('ATTACH DATABASE ? AS prepared', [file]);
  try {
    if (!(await haveSameMigrations(database))) return;
    await database.transaction(async (manager) => {
      for (const { tableName } of database.entityMetadatas) {
        await manager.query(`INSERT INTO main.${tableName} SELECT * FROM prepared.${tableName}`);
      }
    });
  } finally {
    await database.query('DETACH DATABASE prepared');
  }
}

async function haveSameMigrations(database: DataSource): Promise<boolean> {
  const [own, prepared] = await Promise.all(
    ['main', 'prepared'].map((schema) =>
      database.query<{ name: string }[]>(`SELECT name FROM ${schema}.migrations ORDER BY name`),
    ),
  );
  return JSON.stringify(own) === JSON.stringify(prepared);
}
