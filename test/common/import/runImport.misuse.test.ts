import type { DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { runImport } from '../../../common/import/runImport';
import { ThingRow } from '../changes/changesDatabase';
import { openImports, runOf, thingsImport } from './thingsImport';
import { describeOnDatabases } from '../../support/databases';

describeOnDatabases('a load that must not be', (databases) => {
  let database: DataSource;
  beforeEach(async () => {
    database = await openImports(await databases.create());
    await runImport(thingsImport, runOf(database, 'old'));
  });
  afterEach(() => database.destroy());

  const load = (text: string, changes = {}) => runImport(thingsImport, runOf(database, text, changes));

  it.each([
    ['has too many rejects', 'bad bad new', 'IMPORT_TOO_MANY_REJECTS'],
    ['loses a row', 'new lost', 'IMPORT_COUNT_MISMATCH'],
    ['fails while it saves', 'new fail', 'the saving fails'],
  ])('because it %s leaves the old version in place', async (_why, text, message) => {
    const before = await database.getRepository(DatasetVersionRow).find();
    await expect(load(text)).rejects.toThrow(message);
    expect(await database.getRepository(ThingRow).find()).toEqual([{ id: 'old', says: 'old' }]);
    expect(await database.getRepository(DatasetVersionRow).find()).toEqual(before);
  });

  it('is found by a check alone too', async () => {
    await expect(load('bad bad new', { dryRun: true })).rejects.toThrow('IMPORT_TOO_MANY_REJECTS');
  });
});
