import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { openDatabase, type DatabaseModel, type DatabaseSettings } from '../../common/database/openDatabase';
import type { ServiceName } from '../../common/service/ServiceDefinition';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from './mariadb';
import { describeWith } from './needs';
import { PREPARED_WITHIN_MS } from './preparedOnServer';
import { preparedFolder } from './program';

/** The databases that one describe block runs on. */
export interface TestDatabases {
  readonly kind: DatabaseSettings['kind'];
  /** A new database, empty; it is gone after the block. */
  readonly create: () => Promise<DatabaseSettings>;
  /** The service's database as it is prepared once for all test files, with the demonstration set; it is only read. */
  readonly prepared: (service: ServiceName) => Promise<DatabaseSettings>;
  /** Opens a database, and closes it after the block; its tables are made where they are missing. */
  readonly open: (model: DatabaseModel, settings?: DatabaseSettings) => Promise<DataSource>;
  /** Closes a database that is open already after the block. */
  readonly closeAfter: (database: DataSource) => DataSource;
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
  const prepared = (service: ServiceName): Promise<DatabaseSettings> =>
    Promise.resolve({ kind: 'sqlite', file: join(preparedFolder, `${service}.sqlite`), readOnly: true });
  const databases = { kind: 'sqlite', create, prepared, ...opening(create) } as const;
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return databases;
}

function mariadbDatabases(): TestDatabases {
  let server: ThrowAwayDatabase | undefined;
  // For the hooks and tests of the whole file: any of them may be the first to ask for what is prepared.
  jest.setTimeout(PREPARED_WITHIN_MS);
  beforeAll(async () => void (server = await startMariadb(mariadbd ?? '')));
  const create = async (): Promise<DatabaseSettings> => {
    const url = await server!.create(`d${randomBytes(4).toString('hex')}`);
    return { kind: 'mysql', url };
  };
  const prepared = async (service: ServiceName): Promise<DatabaseSettings> => {
    return { kind: 'mysql', url: await server!.prepared(service) };
  };
  const databases = { kind: 'mysql', create, prepared, ...opening(create) } as const;
  afterAll(() => server?.stop());
  return databases;
}

function opening(create: TestDatabases['create']): Pick<TestDatabases, 'open' | 'closeAfter'> {
  const opened: DataSource[] = [];
  afterAll(async () => {
    for (const database of opened) if (database.isInitialized) await database.destroy();
  });
  const closeAfter: TestDatabases['closeAfter'] = (database) => {
    opened.push(database);
    return database;
  };
  const open: TestDatabases['open'] = async (model, settings) => {
    const database = closeAfter(await openDatabase(settings ?? (await create()), model));
    if (await database.showMigrations()) await database.runMigrations({ transaction: 'each' });
    return database;
  };
  return { open, closeAfter };
}
