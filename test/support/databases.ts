import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase, type DatabaseModel, type DatabaseSettings } from '../../common/database/openDatabase';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from './mariadb';
import { describeWith } from './needs';

/** The databases that one describe block runs on. */
export interface TestDatabases {
  readonly kind: DatabaseSettings['kind'];
  /** A new database, empty; it is gone after the block. */
  readonly create: () => Promise<DatabaseSettings>;
  /** Opens a database, and closes it after the block; its tables are made where they are missing. */
  readonly open: (model: DatabaseModel, settings?: DatabaseSettings) => Promise<DataSource>;
}

/** Runs the same block on SQLite and on MariaDB. Where there is no server, that half is skipped, and it is said why. */
export function describeOnDatabases(title: string, body: (databases: TestDatabases) => void): void {
  describe(`${title}, on SQLite`, () => body(sqliteDatabases()));
  describeWith(mariadbd, NO_MARIADB)(`${title}, on MariaDB`, () => body(mariadbDatabases()));
}

function sqliteDatabases(): TestDatabases {
  let folder = '';
  let count = 0;
  beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'maillage-databases-'))));
  const create = (): Promise<DatabaseSettings> =>
    Promise.resolve({ kind: 'sqlite', file: join(folder, `${(count += 1)}.sqlite`) });
  const databases = { kind: 'sqlite', create, open: opening(create) } as const;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return databases;
}

function mariadbDatabases(): TestDatabases {
  let server: ThrowAwayDatabase | undefined;
  beforeAll(async () => void (server = await startMariadb(mariadbd ?? '')), 120_000);
  const create = async (): Promise<DatabaseSettings> => {
    const url = await server!.create(`d${randomBytes(4).toString('hex')}`);
    return { kind: 'mysql', url };
  };
  const databases = { kind: 'mysql', create, open: opening(create) } as const;
  afterAll(() => server?.stop(), 120_000);
  return databases;
}

function opening(create: TestDatabases['create']): TestDatabases['open'] {
  const opened: DataSource[] = [];
  afterAll(async () => {
    for (const database of opened) if (database.isInitialized) await database.destroy();
  });
  return async (model, settings) => {
    const database = await openDatabase(settings ?? (await create()), model);
    opened.push(database);
    if (await database.showMigrations()) await database.runMigrations({ transaction: 'each' });
    return database;
  };
}
