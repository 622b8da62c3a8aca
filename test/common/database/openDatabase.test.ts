import { mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import {
  openDatabase,
  type DatabaseSettings,
  type MysqlSettings,
  type SqliteSettings,
} from '../../../common/database/openDatabase';
import { describeOnDatabases } from '../../support/databases';
import { installedMariadb, NO_MARIADB, startOwnMariadb, type ThrowAwayServer } from '../../support/mariadb';
import { describeWith } from '../../support/needs';
import { Example, exampleModel, exampleRows } from './support/exampleModel';

describeOnDatabases('an open database', (databases) => {
  let settings: DatabaseSettings;
  let writer: DataSource;
  let reader: DataSource;
  beforeAll(async () => {
    settings = await databases.create();
    writer = await databases.open(exampleModel, settings);
    reader = await databases.open(exampleModel, settings);
  });

  it('is read while a load writes, as it was before, and written while others read', async () => {
    await writer.transaction(async (manager) => {
      await manager.getRepository(Example).save(exampleRows(1, 3, 'new'));
      expect(await reader.getRepository(Example).count()).toBe(0);
    });
    expect(await reader.getRepository(Example).count()).toBe(3);
    await reader.transaction(async (manager) => {
      expect(await manager.getRepository(Example).count()).toBe(3);
      await writer.getRepository(Example).save(exampleRows(4, 1, 'later'));
      expect(await manager.getRepository(Example).count()).toBe(3);
    });
    expect(await reader.getRepository(Example).count()).toBe(4);
  });
});

describe('an embedded database', () => {
  let folder: string;
  let settings: SqliteSettings;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'maillage-'));
    settings = { kind: 'sqlite', file: join(folder, 'example.sqlite') };
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function filled(): Promise<DataSource> {
    const database = await openDatabase(settings, exampleModel);
    await database.runMigrations();
    await database.getRepository(Example).save(exampleRows(1, 3, 'new'));
    return database;
  }

  it('is one file once it is closed, that can take another name', async () => {
    await (await filled()).destroy();
    expect(readdirSync(folder)).toEqual(['example.sqlite']);
    const file = join(folder, 'renamed.sqlite');
    renameSync(settings.file, file);
    const database = await openDatabase({ kind: 'sqlite', file }, exampleModel);
    expect(await database.getRepository(Example).count()).toBe(3);
    await database.destroy();
  });

  it('is read by those that may not write, beside one that does and alone', async () => {
    const writer = await filled();
    const beside = await openDatabase({ ...settings, readOnly: true }, exampleModel);
    expect(await beside.getRepository(Example).count()).toBe(3);
    await writer.getRepository(Example).save(exampleRows(4, 1, 'later'));
    expect(await beside.getRepository(Example).count()).toBe(4);
    await expect(beside.getRepository(Example).clear()).rejects.toThrow('readonly');
    await writer.destroy();
    await beside.destroy();
    const alone = await openDatabase({ ...settings, readOnly: true }, exampleModel);
    expect(await alone.getRepository(Example).count()).toBe(4);
    await alone.destroy();
  });

  it('keeps a write-ahead log', async () => {
    const database = await filled();
    expect(await database.query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await database.query('PRAGMA synchronous')).toEqual([{ synchronous: 1 }]);
    await database.destroy();
  });
});

describeWith(installedMariadb, NO_MARIADB)('a database on a server', () => {
  let server: ThrowAwayServer;
  let url: string;
  const opened: DataSource[] = [];
  const open = async (settings: Partial<MysqlSettings> = {}): Promise<DataSource> => {
    const database = await openDatabase({ kind: 'mysql', url, ...settings }, exampleModel);
    opened.push(database);
    return database;
  };
  beforeAll(async () => {
    server = await startOwnMariadb(installedMariadb ?? '');
    url = await server.create('example');
  });
  afterAll(async () => {
    for (const database of opened) await database.destroy();
    await server.stop();
  });

  it('ends statements that take too long, on every connection of the pool', async () => {
    const database = await open({ statementSeconds: 1 });
    const slow = Array.from({ length: 3 }, () => database.query('SELECT SLEEP(60)'));
    for (const { status } of await Promise.allSettled(slow)) expect(status).toBe('rejected');
    await expect(slow[0]).rejects.toThrow('max_statement_time exceeded');
  });

  it('is closed again where its server refuses the limit of statements', async () => {
    const other = await server.create('refused');
    const refused = openDatabase({ kind: 'mysql', url: other, statementSeconds: NaN }, exampleModel);
    await expect(refused).rejects.toThrow('max_statement_time');
    const watcher = await open();
    const connected = "SELECT ID FROM information_schema.PROCESSLIST WHERE DB = 'refused'";
    while ((await watcher.query<unknown[]>(connected)).length > 0);
  });

  it('lets statements of loads take their time', async () => {
    const database = await open();
    expect(await database.query('SELECT @@max_statement_time AS seconds')).toEqual([{ seconds: 0 }]);
  });

  it('lets no more connections be open at once than it is told', async () => {
    const database = await open({ poolSize: 2 });
    const ids = await Promise.all(
      Array.from({ length: 6 }, () =>
        database.query<{ id: string }[]>('SELECT CONNECTION_ID() AS id, SLEEP(0.05)'),
      ),
    );
    expect(new Set(ids.map((rows) => rows[0]?.id)).size).toBe(2);
  });

  it('answers again when the server has been started anew', async () => {
    const database = await open({ statementSeconds: 30 });
    const ask = (): Promise<unknown> => database.query('SELECT 1 AS one, @@max_statement_time AS seconds');
    await Promise.all(Array.from({ length: 5 }, ask));
    await server.end();
    await expect(ask()).rejects.toThrow('ECONNREFUSED');
    await server.start();
    const answers = await Promise.all(Array.from({ length: 5 }, ask));
    expect(answers).toEqual(
      Array.from({ length: 5 }, () => [{ one: expect.anything() as unknown, seconds: 30 }]),
    );
  });

  it('answers again where the server has closed idle connections', async () => {
    const database = await open();
    const [mine] = await database.query<{ id: string }[]>('SELECT CONNECTION_ID() AS id');
    await server.run('example', `KILL ${mine!.id}`);
    await untilGone(mine!.id);
    expect(await database.query<{ id: string }[]>('SELECT CONNECTION_ID() AS id')).not.toEqual([mine]);
  });

  async function untilGone(id: string): Promise<void> {
    const [watcher] = opened;
    const others = 'SELECT ID FROM information_schema.PROCESSLIST WHERE ID = ?';
    while ((await watcher!.query<unknown[]>(others, [id])).length > 0);
  }
});
