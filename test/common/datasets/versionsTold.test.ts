import { AddImports1764700000000 } from '../../../common/datasets/migrations/AddImports1764700000000';
import { AddRecordChanges1764760000000 } from '../../../common/changes/migrations/AddRecordChanges1764760000000';
import { DatasetLoadRow } from '../../../common/changes/DatasetLoadRow';
import { createDatasetTables } from '../../../common/datasets/createDatasetTables';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { versionsTold } from '../../../common/datasets/versionsTold';
import type { DataSource, EntityManager } from 'typeorm';
import { describeOnDatabases } from '../../support/databases';

const MODEL = { entities: [DatasetVersionRow, DatasetLoadRow], migrations: [] };
const today = () => '2026-11-22';

async function load(manager: EntityManager, version: string, serial: number): Promise<void> {
  const counts = { rows: 1, rejected: 0, rowsRead: 1, merged: 0, leftOut: 0, sourceId: 's' };
  const importedAt = '2026-11-22T00:00:00Z';
  const row = { id: 'a', version, fingerprint: '', asOf: null, importedAt, ...counts };
  await manager.getRepository(DatasetVersionRow).save(row);
  await manager
    .getRepository(DatasetLoadRow)
    .insert({ serial, datasetId: 'a', version, loadedAt: importedAt });
}

describeOnDatabases('the versions that a subgraph tells', (databases) => {
  let mine: DataSource;
  let other: DataSource;
  beforeEach(async () => {
    const settings = await databases.create();
    mine = await databases.open(MODEL, settings);
    const runner = mine.createQueryRunner();
    await createDatasetTables(runner);
    await new AddImports1764700000000().up(runner);
    await new AddRecordChanges1764760000000().up(runner);
    await runner.release();
    other = await databases.open(MODEL, settings);
    await load(other.manager, 'v1', 1);
  });
  const told = (database = mine, program = '0.1.0') => versionsTold({ database, today, program });

  it('are the same for all who ask, until another connection loads', async () => {
    const tell = told();
    const before = await tell();
    expect(before).toMatch(/^[\w-]{22} 2026-11-22 0\.1\.0$/);
    expect([await tell(), await told(other)()]).toEqual([before, before]);
    await load(other.manager, 'v2', 2);
    const after = await tell();
    expect(after).not.toBe(before);
    expect(await told(other)()).toBe(after);
  });

  it('are others after a load that gives the same version, and after a day', async () => {
    const tell = told();
    const before = await tell();
    await other.manager
      .getRepository(DatasetLoadRow)
      .insert({ serial: 2, datasetId: 'gone', version: 'v1', loadedAt: '' });
    expect(await tell()).not.toBe(before);
    const tomorrow = versionsTold({ database: mine, today: () => '2026-11-23', program: '0.1.0' });
    expect(await tomorrow()).not.toBe(await told()());
    expect(await told(mine, '0.2.0')()).not.toBe(await told()());
  });

  it('do not show what another connection has not committed', async () => {
    const tell = told();
    const before = await tell();
    await other.transaction(async (manager) => {
      await load(manager, 'v2', 2);
      expect(await tell()).toBe(before);
    });
    expect(await tell()).not.toBe(before);
  });

  it('are never those of before a write of our own that was rolled back', async () => {
    const tell = told();
    const before = await tell();
    const rolledBack = mine.transaction(async (manager) => {
      await load(manager, 'v2', 2);
      // On SQLite all that this process reads is now of the transaction; elsewhere nothing is.
      if (databases.kind === 'sqlite') await expect(tell()).rejects.toThrow('transaction');
      else expect(await tell()).toBe(before);
      throw new Error('rolled back');
    });
    await expect(rolledBack).rejects.toThrow('rolled back');
    expect((await tell()) === before).toBe(databases.kind !== 'sqlite');
  });

  it('follow loads through our own connection', async () => {
    const tell = told();
    const before = await tell();
    await load(mine.manager, 'v2', 2);
    const after = await tell();
    expect(after).not.toBe(before);
    expect(await tell()).toBe(after);
    await load(mine.manager, 'v3', 3);
    expect(await tell()).not.toBe(after);
  });

  it('are not told where there are no tables', async () => {
    const empty = await databases.open(MODEL);
    await expect(told(empty)()).rejects.toThrow();
  });
});
