import type { DataSource } from 'typeorm';

/** Tells the names of a table's columns in a database; none where there is no such table. */
export function columnsIn(database: DataSource): (table: string) => Promise<string[]> {
  return async (name) => {
    const runner = database.createQueryRunner();
    try {
      const table = await runner.getTable(name);
      return table?.columns.map((column) => column.name) ?? [];
    } finally {
      await runner.release();
    }
  };
}
