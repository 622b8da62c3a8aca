import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import { insertStatement } from '../database/insertStatement';
import { plainColumns } from '../database/plainColumns';
import type { ShadowTables } from '../database/ShadowTables';

/** Writes one row by plain SQL into the table that is named, in place of the row with the same key. */
export function replaceBySql(database: DataSource, query: ShadowTables['query']) {
  return async <Row extends ObjectLiteral>(
    entity: EntityTarget<Row>,
    table: string,
    row: Row,
  ): Promise<void> => {
    const metadata = database.getMetadata(entity);
    const columns = plainColumns(metadata);
    const escape = (name: string): string => database.driver.escape(name);
    const keyNames = metadata.primaryColumns.map(({ databaseName }) => databaseName);
    const keys = columns.filter(({ name }) => keyNames.includes(name));
    const isSame = keys.map(({ name }) => `${escape(name)} = ?`).join(' AND ');
    await query(
      `DELETE FROM ${table} WHERE ${isSame}`,
      keys.map(({ valueIn }) => valueIn(row)),
    );
    const names = columns.map(({ name }) => escape(name));
    const insert = insertStatement({ table, names, parameterLimit: names.length });
    await query(
      insert.sql(1),
      columns.map(({ valueIn }) => valueIn(row)),
    );
  };
}
