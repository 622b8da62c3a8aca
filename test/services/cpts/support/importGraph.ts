import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../../common/database/openDatabase';
import { insertRows } from '../../../../common/database/insertRows';
import { cpts } from '../../../../services/cpts/definition';
import { plainRows } from '../../../../common/database/plainRows';
import { PopulationRow } from '../../../../services/cpts/entities/PopulationRow';
import type { TestDatabases } from '../../../support/databases';
import { preparedFolder } from '../../../support/program';
import { graphOn, type TestGraph } from './testGraph';

/**
 * The subgraph on a database of the kind, with the reference and the documents as Jest's set-up has prepared them, to load
 * files into. On MariaDB without the populations, which are most of the rows and decide nothing of an import. It is closed
 * with its databases.
 */
export async function openImportGraph(databases: TestDatabases, today: string): Promise<TestGraph> {
  const prepared = join(preparedFolder, 'cpts.sqlite');
  const settings = await databases.create();
  if (settings.kind === 'sqlite') copyFileSync(prepared, settings.file);
  const database = await databases.open(cpts, settings);
  if (settings.kind === 'mysql') await copyRows(prepared, database);
  return graphOn(database, today, () => Promise.resolve());
}

async function copyRows(file: string, target: DataSource): Promise<void> {
  const prepared = await openDatabase({ kind: 'sqlite', file, readOnly: true }, cpts);
  await target.transaction(async (manager) => {
    for (const { target: entity } of prepared.entityMetadatas) {
      if (entity === PopulationRow || typeof entity !== 'function') continue;
      const row = entity as new () => object;
      await insertRows(manager, row, await plainRows(prepared, row));
    }
  });
  await prepared.destroy();
}
