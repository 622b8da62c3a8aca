import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../common/database/openDatabase';
import { createDatasetTables } from '../../../common/datasets/createDatasetTables';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';

let folder: string;
let database: DataSource;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'maillage-kept-'));
  const model = { entities: [DatasetVersionRow], migrations: [] };
  database = await openDatabase({ kind: 'sqlite', file: join(folder, 'kept.sqlite') }, model);
  await createDatasetTables(database.createQueryRunner());
});
afterEach(async () => {
  await database.destroy();
  rmSync(folder, { recursive: true });
});

async function load(id: string, version: string): Promise<void> {
  const row = { id, version, fingerprint: '', asOf: null, importedAt: '2026-11-22T00:00:00Z' };
  await database.getRepository(DatasetVersionRow).save({ ...row, rows: 1, rejected: 0, sourceId: 's' });
}

/** What is made tells how often it was, and of which versions. */
function counted(datasetIds?: readonly string[]) {
  let made = 0;
  const build = (rows: readonly DatasetVersionRow[]) => {
    made += 1;
    return Promise.resolve(`${made}: ${rows.map(({ id, version }) => `${id} ${version}`).join(', ')}`);
  };
  return new KeptByVersion({ database, build, ...(datasetIds && { datasetIds }) });
}

test('it is made once for many that ask, and again after a load of one of its datasets', async () => {
  await load('a', 'v1');
  await load('b', 'v1');
  const kept = counted(['a']);
  expect(await Promise.all([kept.current(), kept.current(), kept.current()])).toEqual(
    Array(3).fill('1: a v1'),
  );
  await load('b', 'v2');
  expect(await kept.current()).toBe('1: a v1');
  await load('a', 'v2');
  expect(await kept.current()).toBe('2: a v2');
});

test('without a choice every dataset counts', async () => {
  const kept = counted();
  expect(await kept.current()).toBe('1: ');
  await load('b', 'v1');
  await load('a', 'v1');
  expect(await kept.current()).toBe('2: a v1, b v1');
});

test('a making that fails is not kept', async () => {
  let fails = true;
  const kept = new KeptByVersion({
    database,
    build: () => (fails ? Promise.reject(new Error('disk gone')) : Promise.resolve('made')),
  });
  await expect(kept.current()).rejects.toThrow('disk gone');
  fails = false;
  expect(await kept.current()).toBe('made');
});
