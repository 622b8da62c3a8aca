import type { DataSource } from 'typeorm';
import type { ChangesSeen } from './ChangesSeen';
import { openMysqlShadows } from './mysql/openMysqlShadows';
import { statementLimit } from './mysql/statementLimit';
import { takeMysqlLock } from './mysql/takeMysqlLock';
import type { ReadDirectly } from './ReadDirectly';
import type { OpenShadowTables } from './ShadowTables';
import { openSqliteShadows } from './sqlite/openSqliteShadows';
import { readSqlite } from './sqlite/readSqlite';
import { sqliteChanges } from './sqlite/sqliteChanges';
import { takeSqliteLock } from './sqlite/takeSqliteLock';
import type { TakeLock } from './TakeLock';

/** What differs between the databases, as named facts; no other file asks which database it is. */
export interface Dialect {
  /** How many `?` one statement may hold. */
  readonly parameterLimit: number;
  /** How many rows a statement may read before others get their turn; null where it never holds the process. */
  readonly rowsPerStatement: number | null;
  /** How text is made to compare by its bytes, accents and case told apart; null where it always does. */
  readonly binaryText: BinaryText | null;
  /** How one process keeps others out while it writes. */
  readonly takeLock: TakeLock;
  /** The statement that ends statements of the session after so many seconds, 0 for never; null where nothing ends them. */
  readonly statementLimit: ((seconds: number) => string) | null;
  /** How tables are filled beside those that answer, and put in their place. */
  readonly openShadowTables: OpenShadowTables;
  /** How a change is noticed without a statement to the server; null where nothing but reading tells. */
  readonly changesSeen: ((database: DataSource) => ChangesSeen) | null;
  /** How a SELECT is run past TypeORM, on the one connection; null where it is sent to a server by one of several. */
  readonly readDirectly: ReadDirectly | null;
}

/** The statements that a database without comparison by bytes needs. */
export interface BinaryText {
  /** Makes it the way of tables made from now on. */
  readonly use: string;
  /** Gives `tableName` of each table with text that compares otherwise. */
  readonly otherTables: string;
}

/**
 * SQLite: SQLITE_MAX_VARIABLE_NUMBER is 32 766 since 3.32; text compares by bytes; a statement runs in our own thread, where
 * no clock can end it.
 */
export const sqliteDialect: Dialect = {
  parameterLimit: 32_766,
  rowsPerStatement: 2_000,
  binaryText: null,
  takeLock: takeSqliteLock,
  statementLimit: null,
  openShadowTables: openSqliteShadows,
  changesSeen: sqliteChanges,
  readDirectly: readSqlite,
};

/**
 * MariaDB and MySQL: the protocol counts parameters in 16 bits; text compares as its collation says. Unlike SQLite they take
 * texts that differ by blanks at their end for equal, in every collation that both have: keys are trimmed before they are kept.
 */
export const mysqlDialect: Dialect = {
  parameterLimit: 65_535,
  rowsPerStatement: null,
  binaryText: {
    use: 'ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
    otherTables: `SELECT DISTINCT TABLE_NAME AS tableName FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND COLLATION_NAME IS NOT NULL AND COLLATION_NAME <> 'utf8mb4_bin'
      ORDER BY tableName`,
  },
  takeLock: takeMysqlLock,
  statementLimit,
  openShadowTables: openMysqlShadows,
  changesSeen: null,
  readDirectly: null,
};

/** The facts for a TypeORM driver name. */
export function dialectOf(driver: string): Dialect {
  return driver === 'mysql' || driver === 'mariadb' ? mysqlDialect : sqliteDialect;
}
