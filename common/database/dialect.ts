/** What differs between the databases, as named facts; no other file asks which database it is. */
export interface Dialect {
  /** How many `?` one statement may hold. */
  readonly parameterLimit: number;
  /** What a statement that reads a table may append so that text compares by its bytes, accents and case told apart. */
  readonly binaryComparison: string;
}

/** SQLite: SQLITE_MAX_VARIABLE_NUMBER is 32 766 since 3.32; text compares by bytes. */
export const sqliteDialect: Dialect = { parameterLimit: 32_766, binaryComparison: '' };

/** MariaDB and MySQL: the protocol counts parameters in 16 bits; the tables are made with utf8mb4_bin. */
export const mysqlDialect: Dialect = { parameterLimit: 65_535, binaryComparison: '' };

/** The facts for a TypeORM driver name. */
export function dialectOf(driver: string): Dialect {
  return driver === 'mysql' || driver === 'mariadb' ? mysqlDialect : sqliteDialect;
}
