import { ImportError } from '../import/ImportError';
import { brokenOff } from './brokenOff';
import { findColumns, type ColumnSpec } from './findColumns';
import { findSeparator } from './findSeparator';
import type { InputFile, Separator } from './InputFile';
import type { ReadOptions } from './ReadOptions';
import { readRecords, unclosedMark, type RecordOptions, type TextRecord } from './readRecords';

export type { ColumnSpec } from './findColumns';

/** A row that has as many values as its file has columns. */
export interface TableRow<Column extends string> {
  /** Of the file, 1 for the first; where a quoted value holds line ends, the first of the row. */
  readonly line: number;
  /** Without blanks around them; '' where the cell is empty or the optional column is absent. */
  readonly values: Readonly<Record<Column, string>>;
}

/**
 * A line with more or fewer values than columns, whose quotation marks make no sense, or that is one of several in which they
 * may have joined rows: ROW_WRONG_COLUMN_COUNT.
 */
export interface BrokenRow {
  readonly line: number;
  readonly broken: 'COLUMN_COUNT';
  readonly text: string;
}

/** What a dataset knows of a table beforehand. */
export interface TableOptions<Column extends string> extends ReadOptions {
  readonly columns: Readonly<Record<Column, ColumnSpec>>;
  /** Where neither this nor the command line tells: the one that cuts the header into most columns. */
  readonly separator?: Separator | undefined;
  /** False where quotation marks are plain characters; true where left out. */
  readonly quote?: boolean | undefined;
}

/** A separated file whose header has been read. */
export interface Table<Column extends string> {
  /** As the file heads the columns, for the file of rejects; null for an optional column that is absent. */
  readonly heads: Readonly<Record<Column, string | null>>;
  /** Read once, when asked for. Throws IMPORT_EMPTY_FILE where there is none; rows of blanks only are left out. */
  readonly rows: AsyncGenerator<readonly (TableRow<Column> | BrokenRow)[]>;
}

/**
 * Opens a separated file with a header, whose columns may stand in any order. Throws IMPORT_EMPTY_FILE,
 * IMPORT_MISSING_COLUMN, IMPORT_WRONG_FILE for a heading that stands twice, and what `readText` throws; its rows throw
 * IMPORT_TRUNCATED_FILE where the file ends inside the last of them.
 */
export async function openTable<Column extends string>(
  file: InputFile,
  options: TableOptions<Column>,
): Promise<Table<Column>> {
  const separator = (header: string): Separator =>
    file.separator ?? options.separator ?? findSeparator(header);
  const records: RecordOptions = { ...options, separator };
  const { line, text, values } = await readHeader(file, records);
  const used = separator(text);
  if (values?.some((heading) => heading.includes('\n') && heading.includes(used)) === true) {
    throw unclosedMark(file, line);
  }
  const headings = withoutTrailingBlanks((values ?? []).map((heading) => heading.trim()));
  const places = findColumns({ file: file.name, line, headings }, options.columns);
  const columns = Object.entries(places) as [Column, number | null][];
  const heads = columns.map(([column, place]) => [column, place === null ? null : (headings[place] ?? '')]);
  return {
    heads: Object.fromEntries(heads) as Record<Column, string | null>,
    rows: readRows(file, records, {
      columns,
      count: headings.length,
      separator: used,
    }),
  };
}

/** The header is read by itself, so that a table whose rows are never asked for leaves no open file. */
async function readHeader(file: InputFile, options: RecordOptions): Promise<TextRecord> {
  for await (const [header] of readRecords({ ...file, onBytes: () => undefined }, options)) {
    if (header === undefined) continue;
    if (header.text.includes('\r') && !header.text.includes('\n')) throw oldLineEnds(file, header.line);
    return header;
  }
  throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name });
}

/** A file whose lines all end as on an old Macintosh is one line to everybody else. */
function oldLineEnds({ name: file }: InputFile, line: number): ImportError {
  const hint = 'Its lines end with a carriage return alone: save it with the line ends of Windows or Unix.';
  return new ImportError('IMPORT_WRONG_FILE', { file, line, hint });
}

interface Shape<Column extends string> {
  readonly columns: readonly (readonly [Column, number | null])[];
  readonly count: number;
  readonly separator: Separator;
}

async function* readRows<Column extends string>(
  file: InputFile,
  options: RecordOptions,
  shape: Shape<Column>,
): AsyncGenerator<readonly (TableRow<Column> | BrokenRow)[]> {
  let isHeader = true;
  let found = false;
  for await (const records of readRecords(file, options)) {
    const rows: (TableRow<Column> | BrokenRow)[] = [];
    for (const record of isHeader ? records.slice(1) : records) {
      if (isCut(record, shape)) throw brokenOff(file, record.line);
      rows.push(...rowsOf(record, shape));
    }
    isHeader = false;
    if (rows.length === 0) continue;
    found = true;
    yield rows;
  }
  if (!found) throw new ImportError('IMPORT_EMPTY_FILE', { file: file.name, hint: 'It has a header only.' });
}

/** Whether the file ends inside the row: a line that is cut has fewer values, one too long is broken in another way. */
function isCut({ cut, values }: TextRecord, { count }: Pick<Shape<string>, 'count'>): boolean {
  return cut && values !== null && values.length < count && values.some((value) => value.trim() !== '');
}

/** One row; none for a row of blanks, as spreadsheets leave behind their data; every line by itself where it is broken. */
function rowsOf<Column extends string>(
  record: TextRecord,
  shape: Shape<Column>,
): readonly (TableRow<Column> | BrokenRow)[] {
  const { columns, count } = shape;
  const { line, values } = record;
  if (values?.every((value) => value.trim() === '') === true) return [];
  const surplus = values?.slice(count).some((value) => value.trim() !== '');
  if (values === null || values.length < count || surplus === true) return brokenLines(record);
  if (mayHideRows(record.text, shape)) return brokenLines(record);
  const cells: Partial<Record<Column, string>> = {};
  for (const [column, place] of columns) cells[column] = place === null ? '' : (values[place] ?? '').trim();
  return [{ line, values: cells as Record<Column, string> }];
}

/**
 * Whether a row over several lines has as many separators, quoted ones too, as two rows have: then a quotation mark that was
 * not meant may have joined rows to one, and still left the right number of values.
 */
function mayHideRows(
  text: string,
  { count, separator }: Pick<Shape<string>, 'count' | 'separator'>,
): boolean {
  return text.includes('\n') && text.split(separator).length - 1 >= 2 * (count - 1);
}

function brokenLines({ line, text }: TextRecord): BrokenRow[] {
  const lines = text.split('\n').map((each) => (each.endsWith('\r') ? each.slice(0, -1) : each));
  return lines.flatMap((each, place): BrokenRow[] =>
    each.trim() === '' ? [] : [{ line: line + place, broken: 'COLUMN_COUNT', text: each }],
  );
}

function withoutTrailingBlanks(headings: readonly string[]): readonly string[] {
  return headings.slice(0, headings.findLastIndex((heading) => heading !== '') + 1);
}
