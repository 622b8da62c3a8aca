import { Table, type TableColumnOptions } from 'typeorm';

/** A column that may be null. */
export function nullable(column: TableColumnOptions): TableColumnOptions {
  return { ...column, isNullable: true };
}

/** A part of the primary key. */
export function primary(column: TableColumnOptions): TableColumnOptions {
  return { ...column, isPrimary: true };
}

/** Text of a greatest length. */
export function name(column: string, length: number): TableColumnOptions {
  return { name: column, type: 'varchar', length: String(length) };
}

/** Text of any length. */
export function text(column: string): TableColumnOptions {
  return { name: column, type: 'text' };
}

/** A stable name. */
export function id(column: string): TableColumnOptions {
  return name(column, 64);
}

/** A number, or 0 and 1 for a boolean. */
export function number(column: string, type: 'int' | 'bigint' | 'double' | 'boolean'): TableColumnOptions {
  return { name: column, type };
}

/** The columns of a date as a source gives it; see StatedDateColumns. */
export function statedDate(prefix: string): TableColumnOptions[] {
  return [
    nullable(name(`${prefix}Day`, 10)),
    nullable(name(`${prefix}Earliest`, 10)),
    nullable(name(`${prefix}Latest`, 10)),
    nullable(name(`${prefix}Precision`, 16)),
    nullable(text(`${prefix}AsWritten`)),
  ];
}

/** A table with an index on each of the columns named. */
export function table(tableName: string, columns: TableColumnOptions[], indexed: string[] = []): Table {
  const indices = indexed.map((column) => ({ name: `${tableName}_${column}`, columnNames: [column] }));
  return new Table({ name: tableName, columns, indices });
}
