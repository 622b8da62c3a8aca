import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ShadowTables } from '../database/ShadowTables';

/** Writes one row by plain SQL into the table that is named, in place of the row with the same key. */
export function replaceBySql(database: DataSource, query: ShadowTables['query']) {
  return async <Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    table: string,
    row: Row,
  ): Promise<void> => {
    const { columns, primaryColumns } = database.getMetadata(entity);
    const escape = (name: string): string => database.driver.escape(name);
    const keys = primaryColumns.map((column) => `${escape(column.databaseName)} = ?`).join(' AND ');
    await query(
      `DELETE FROM ${table} WHERE ${keys}`,
      primaryColumns.map((column): unknown => column.getEntityValue(row)),
    );
    const names = columns.map((column) => escape(column.databaseName)).join(', ');
    const places = columns.map(() => '?').join(', ');
    await query(
      `INSERT INTO ${table} (${names}) VALUES (${places})`,
      columns.map((column): unknown => column.getEntityValue(row)),
    );
  };
}
