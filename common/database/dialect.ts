/** What differs between the databases, as named facts; no other file asks which database it is. */
export interface Dialect {
  /** How many `?` one statement may hold. */
  readonly parameterLimit: number;
  /** How text is made to compare by its bytes, accents and case told apart; null where it always does. */
  readonly binaryText: BinaryText | null;
  /** How one process keeps others out while it prepares the database; null where no other process can be there. */
  readonly lock: AdvisoryLock | null;
}

/** The statements that a database without comparison by bytes needs. */
export interface BinaryText {
  /** Makes it the way of tables made from now on. */
  readonly use: string;
  /** Gives `tableName` of each table with text that compares otherwise. */
  readonly otherTables: string;
}

/** Statements with one parameter, the name of the lock; `take` has a second one, how many seconds to wait. */
export interface AdvisoryLock {
  /** Gives `taken`: 1 where it was. */
  readonly take: string;
  readonly release: string;
}

/** SQLite: SQLITE_MAX_VARIABLE_NUMBER is 32 766 since 3.32; text compares by bytes; a file is prepared by one process. */
export const sqliteDialect: Dialect = { parameterLimit: 32_766, binaryText: null, lock: null };

/** MariaDB and MySQL: the protocol counts parameters in 16 bits; text compares as its collation says. */
export const mysqlDialect: Dialect = {
  parameterLimit: 65_535,
  binaryText: {
    use: 'ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_bin',
    otherTables: `SELECT DISTINCT TABLE_NAME AS tableName FROM information_schema.COLUMNS
      WHERE TABLE_SCHEMA = DATABASE() AND COLLATION_NAME IS NOT NULL AND COLLATION_NAME <> 'utf8mb4_bin'
      ORDER BY tableName`,
  },
  lock: {
    take: "SELECT GET_LOCK(CONCAT(?, ' ', MD5(DATABASE())), ?) AS taken",
    release: "SELECT RELEASE_LOCK(CONCAT(?, ' ', MD5(DATABASE())))",
  },
};

/** The facts for a TypeORM driver name. */
export function dialectOf(driver: string): Dialect {
  return driver === 'mysql' || driver === 'mariadb' ? mysqlDialect : sqliteDialect;
}
