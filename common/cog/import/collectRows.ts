import type { RowErrorCode } from '../../errors/commandErrorTable';
import type { Table, TableRow } from '../../files/readTable';
import type { RowLedger } from '../../import/RowLedger';
import { looksLikeFormula } from '../../text/looksLikeFormula';

/** What a row says, under the key that may stand once; or why it says nothing. */
export type RowReading<Column extends string, Item> =
  { readonly key: string; readonly item: Item } | BrokenRule<Column> | { readonly leftOut: string };

/** A rule that a row breaks, and in which column. */
export interface BrokenRule<Column extends string> {
  readonly rule: RowErrorCode;
  readonly column: Column;
  readonly hint?: string | undefined;
}

/** A table that is open, and who is told of its rows. */
export interface OpenTable<Column extends string> {
  /** The file's name as it was given. */
  readonly file: string;
  readonly table: Table<Column>;
  readonly ledger: RowLedger;
}

/** An item, and the line of the file that says it. */
export interface ReadItem<Item> {
  readonly line: number;
  readonly item: Item;
}

/**
 * What the rows of a table say, each told to the ledger once: a row that repeats another is merged into it, and one that
 * contradicts an earlier row under the same key is rejected. The caller tells which items are loaded.
 */
export async function collectRows<Column extends string, Item>(
  { file, table, ledger }: OpenTable<Column>,
  read: (values: TableRow<Column>['values']) => RowReading<Column, Item>,
): Promise<ReadItem<Item>[]> {
  const known = new Map<string, ReadItem<Item> & { readonly text: string }>();
  const heads = table.heads;
  for await (const batch of table.rows) {
    for (const row of batch) {
      ledger.read();
      if ('broken' in row) {
        ledger.reject({ file, line: row.line, rule: 'ROW_WRONG_COLUMN_COUNT', column: '', value: row.text });
        continue;
      }
      const reading = withoutFormula(row.values) ?? read(row.values);
      if ('leftOut' in reading) ledger.leaveOut(reading.leftOut);
      else if ('rule' in reading) ledger.reject(rejected(row, reading));
      else keep(row, reading);
    }
  }
  return [...known.values()].map(({ line, item }) => ({ line, item }));

  function keep(row: TableRow<Column>, { key, item }: { readonly key: string; readonly item: Item }): void {
    const text = JSON.stringify(item);
    const earlier = known.get(key);
    if (earlier === undefined) known.set(key, { line: row.line, item, text });
    else if (earlier.text === text) ledger.merge();
    else {
      const hint = `Line ${earlier.line} says otherwise.`;
      ledger.reject({ file, line: row.line, rule: 'ROW_CONFLICTING_KEY', column: '', value: key, hint });
    }
  }

  function rejected({ line, values }: TableRow<Column>, { rule, column, hint }: BrokenRule<Column>) {
    const place = { file, line, rule, column: heads[column] ?? column, value: values[column] };
    return hint === undefined ? place : { ...place, hint };
  }
}

function withoutFormula<Column extends string>(
  values: TableRow<Column>['values'],
): BrokenRule<Column> | null {
  const cells = Object.entries(values) as [Column, string][];
  const formula = cells.find(([, text]) => looksLikeFormula(text));
  return formula === undefined ? null : { rule: 'ROW_FORMULA', column: formula[0] };
}
