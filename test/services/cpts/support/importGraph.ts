import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { cpts } from '../../../../services/cpts/definition';
import { copyWithinServer } from '../../../support/copyWithinServer';
import type { TestDatabases } from '../../../support/databases';
import { fewCommunes, keepFewCommunes } from '../../../support/fewCommunes';
import { preparedFolder } from '../../../support/program';
import { graphOn, type TestGraph } from './testGraph';

/**
 * The subgraph on a database of the kind, with the documents as Jest's set-up has prepared them and few communes of the
 * reference, to load files into. It is closed with its databases.
 */
export async function openImportGraph(databases: TestDatabases, today: string): Promise<TestGraph> {
  const settings = await databases.create();
  if (settings.kind === 'sqlite') {
    copyFileSync(join(preparedFolder, 'cpts.sqlite'), settings.file);
    keepFewCommunes(settings.file);
  }
  const database = await databases.open(cpts, settings);
  if (settings.kind === 'mysql')
    await copyWithinServer(await databases.prepared('cpts'), database, fewCommunes);
  return graphOn(database, today, () => Promise.resolve());
}
