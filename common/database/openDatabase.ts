import type { Database } from 'better-sqlite3';
import { DataSource, type DataSourceOptions, type EntitySchema, type MixedList } from 'typeorm';
import { limitStatements } from './limitStatements';
import { guardPool, type ToldOfServer } from './mysql/guardPool';
import { fileFaults } from './sqlite/fileFaults';

/** A SQLite file. */
export interface SqliteSettings {
  readonly kind: 'sqlite';
  readonly file: string;
  readonly readOnly?: boolean;
}

/** The address of a MySQL-protocol database: mysql://user:password@host:3306/name. */
export interface MysqlSettings {
  readonly kind: 'mysql';
  readonly url: string;
  /** How many connections there are at most; 10. */
  readonly poolSize?: number;
  /** After how many seconds the server ends a statement; null, which is the default: never, and nothing else is limited. */
  readonly statementSeconds?: number | null;
  /** Told of a limited one when its server is gone and when it is back. */
  readonly told?: ToldOfServer;
}

/** Which database to open. */
export type DatabaseSettings = SqliteSettings | MysqlSettings;

type ClassList = MixedList<(new () => object) | EntitySchema>;
type MigrationList = NonNullable<DataSourceOptions['migrations']>;

/** The tables of a service, and the migrations that make them. */
export interface DatabaseModel {
  readonly entities: ClassList;
  readonly migrations: MigrationList;
}

const POOL_SIZE = 10;
const CONNECT_TIMEOUT_MS = 10_000;
/** Whoever asks for an answer does not wait so long. */
const ANSWER_CONNECT_TIMEOUT_MS = 3_000;
const KEEP_ALIVE_MS = 10_000;
const BUSY_TIMEOUT_MS = 5_000;

/** An open database with the service's tables. Nothing is created or changed: migrations are run by the preparation. */
export async function openDatabase(settings: DatabaseSettings, model: DatabaseModel): Promise<DataSource> {
  const options = settings.kind === 'sqlite' ? sqliteOptions(settings) : mysqlOptions(settings);
  const { entities, migrations } = model;
  const database = new DataSource({ ...options, entities, migrations, synchronize: false, logging: false });
  await database.initialize();
  try {
    if (settings.kind === 'mysql') await limitServer(database, settings);
  } catch (error) {
    // Its connections would keep the process alive, and those of the server in use.
    await database.destroy().catch(() => undefined);
    throw error;
  }
  return database;
}

async function limitServer(
  database: DataSource,
  { statementSeconds, url, told }: MysqlSettings,
): Promise<void> {
  if (statementSeconds == null) return;
  await limitStatements(database, statementSeconds);
  await guardPool(database, url, told ?? (() => undefined));
}

/** With a write-ahead log, those that read and the one that writes do not wait for each other. */
function sqliteOptions({ file, readOnly = false }: SqliteSettings): DataSourceOptions {
  const { logger, watch } = fileFaults();
  return {
    type: 'better-sqlite3',
    database: file,
    logger,
    readonly: readOnly,
    timeout: BUSY_TIMEOUT_MS,
    enableWAL: !readOnly,
    prepareDatabase: (connection) => {
      setUp(connection as Database);
      watch(connection as Database);
    },
  };
}

function setUp(connection: Database): void {
  // With the log, a power failure may take the last commits, but never harms the database.
  connection.pragma('synchronous = NORMAL');
  connection.pragma('cache_size = -32000');
  connection.pragma('journal_size_limit = 67108864');
}

function mysqlOptions({ url, poolSize = POOL_SIZE, statementSeconds }: MysqlSettings): DataSourceOptions {
  return {
    type: 'mysql',
    url,
    charset: 'utf8mb4_bin',
    timezone: 'Z',
    poolSize,
    connectTimeout: statementSeconds == null ? CONNECT_TIMEOUT_MS : ANSWER_CONNECT_TIMEOUT_MS,
    // A server behind a firewall that forgets idle connections is noticed before a reader waits for it.
    extra: { enableKeepAlive: true, keepAliveInitialDelay: KEEP_ALIVE_MS },
  };
}
