import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../../common/database/openDatabase';
import { forgetBadPages } from '../../../../common/database/sqlite/forgetBadPages';
import { readSqlite } from '../../../../common/database/sqlite/readSqlite';
import { sqliteConnection } from '../../../../common/database/sqlite/sqliteConnection';

const READ = { sql: 'SELECT COUNT(*) AS count FROM word', parameters: [] };

describe('a file that was overwritten and is restored', () => {
  let folder: string;
  let file: string;
  let database: DataSource;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-pages-'));
    file = join(folder, 'words.sqlite');
    const settings = { kind: 'sqlite', file } as const;
    const writer = await openDatabase(settings, { entities: [], migrations: [] });
    await writer.query('CREATE TABLE word AS SELECT 1 AS word');
    await writer.query('INSERT INTO word SELECT value FROM json_each(?)', [
      JSON.stringify(Array.from({ length: 20_000 }, (_none, place) => `word ${place}`)),
    ]);
    await writer.destroy();
    database = await openDatabase(settings, { entities: [], migrations: [] });
  });
  afterEach(async () => {
    await database.destroy();
    rmSync(folder, { recursive: true });
  });

  it.each<[string, () => Promise<unknown>]>([
    ['past TypeORM', async () => readSqlite(database, READ)],
    ['through TypeORM', () => database.query(READ.sql)],
  ])('is read anew %s', async (_way, read) => {
    const good = readFileSync(file);
    writeFileSync(file, Buffer.alloc(good.length, 'garbage'), { flag: 'r+' });
    await expect(read()).rejects.toThrow(/malformed|not a database/);
    writeFileSync(file, good, { flag: 'r+' });
    expect(await read()).toEqual([{ count: 20_001 }]);
  });
});

test('a connection that is closed throws nothing over the error it is told of', async () => {
  const database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, { entities: [], migrations: [] });
  const connection = sqliteConnection(database);
  await database.destroy();
  expect(() => connection.pragma('shrink_memory')).toThrow('not open');
  const error = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_READ' });
  expect(() => forgetBadPages(connection, error)).not.toThrow();
});
