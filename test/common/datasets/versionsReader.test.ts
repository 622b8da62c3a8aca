import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../common/database/openDatabase';
import { createDatasetTables } from '../../../common/datasets/createDatasetTables';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { AddImports1764700000000 } from '../../../common/datasets/migrations/AddImports1764700000000';
import { SourceRow } from '../../../common/datasets/SourceRow';
import { versionsReader } from '../../../common/datasets/versionsReader';

const folder = mkdtempSync(join(tmpdir(), 'versions-'));
const file = join(folder, 'example.sqlite');
const open = () =>
  openDatabase({ kind: 'sqlite', file }, { entities: [SourceRow, DatasetVersionRow], migrations: [] });

const version = (id: string, text: string): DatasetVersionRow => ({
  id,
  version: text,
  fingerprint: text,
  asOf: '2026-01-01',
  importedAt: '2026-01-01T00:00:00.000Z',
  rows: 1,
  rejected: 0,
  rowsRead: 1,
  merged: 0,
  leftOut: 0,
  sourceId: 'cog',
});

let mine: DataSource;
let other: DataSource;
let read = 0;

beforeAll(async () => {
  mine = await open();
  other = await open();
  const runner = mine.createQueryRunner();
  await createDatasetTables(runner);
  await new AddImports1764700000000().up(runner);
  jest.spyOn(mine.logger, 'logQuery').mockImplementation(() => void (read += 1));
});
afterAll(async () => {
  await mine.destroy();
  await other.destroy();
  rmSync(folder, { recursive: true });
});

test('versions are read again when another connection or our own has written, and only then', async () => {
  const tell = versionsReader(mine, ['cog']);
  expect((await tell.current()).rows).toEqual([]);
  await other.getRepository(DatasetVersionRow).insert(version('cog', '1'));
  const first = await tell.current();
  expect(first.rows.map((row) => row.version)).toEqual(['1']);
  const before = read;
  expect(await tell.current()).toBe(first);
  expect(read).toBe(before);
  await mine.getRepository(DatasetVersionRow).update('cog', { version: '2' });
  const second = await tell.current();
  expect(second.text).not.toBe(first.text);
  await other.getRepository(DatasetVersionRow).update('cog', { rows: 0 });
  expect((await tell.current()).text).not.toBe(second.text);
});

test('what a transaction of our own has written is not kept once it is rolled back', async () => {
  const tell = versionsReader(mine, ['cog']);
  const before = (await tell.current()).text;
  const failing = mine.transaction(async (manager) => {
    await manager.getRepository(DatasetVersionRow).update('cog', { version: 'never' });
    expect((await tell.current()).rows[0]?.version).toBe('never');
    throw new Error('rolled back');
  });
  await expect(failing).rejects.toThrow('rolled back');
  expect((await tell.current()).text).toBe(before);
});
