import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpts } from '../../../../services/cpts/definition';
import { copyWithinServer } from '../../../support/copyWithinServer';
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
  if (settings.kind === 'mysql')
    await copyWithinServer(await databases.prepared('cpts'), database, ['population']);
  return graphOn(database, today, () => Promise.resolve());
}
