const MOST_ROWS_PER_STATEMENT = 1_000;

/** Where rows go; the names as SQL writes them. */
export interface InsertTarget {
  readonly table: string;
  readonly names: readonly string[];
  /** How many `?` a statement may hold. */
  readonly parameterLimit: number;
}

/** How rows are inserted by many at once: the most that a statement takes, and its SQL with a `?` for every value. */
export interface InsertStatement {
  readonly mostRows: number;
  readonly sql: (rows: number) => string;
}

/** The multi-row INSERT of a table. */
export function insertStatement({ table, names, parameterLimit }: InsertTarget): InsertStatement {
  const head = `INSERT INTO ${table} (${names.join(', ')}) VALUES `;
  const row = `(${names.map(() => '?').join(', ')})`;
  return {
    mostRows: Math.min(MOST_ROWS_PER_STATEMENT, Math.floor(parameterLimit / names.length)),
    sql: (rows) => head + Array.from({ length: rows }, () => row).join(', '),
  };
}
