import { CsvError, parse, type Options } from 'csv-parse/sync';
import { ImportError } from '../import/ImportError';
import type { InputFile, Separator } from './InputFile';
import { recordGrouper, type RecordLines } from './quotedRecords';
import type { ReadOptions } from './ReadOptions';
import { readText } from './readText';

/** The values of a row, as many as it has; null where its quotation marks make no sense. */
export interface TextRecord extends RecordLines {
  readonly values: readonly string[] | null;
  /** Whether it is the last of the file and no end of line stands behind it: it may be cut. */
  readonly cut: boolean;
}

/** How rows are cut into values. */
export interface RecordOptions extends ReadOptions {
  readonly quote?: boolean | undefined;
  /** Asked once, with the first row that is not blank. */
  readonly separator: (header: string) => Separator;
}

/**
 * The rows of a separated file from its header on, some thousand at a time, each with its first line. Throws
 * IMPORT_WRONG_FILE where a quotation mark is open for longer than a row may be, so that no row is taken for a value.
 */
export async function* readRecords(
  file: InputFile,
  options: RecordOptions,
): AsyncGenerator<readonly TextRecord[]> {
  const { add, end } = recordGrouper(options.quote !== false);
  let separator: Separator | undefined;
  const cut = (records: readonly RecordLines[], atEnd = false): readonly TextRecord[] => {
    const open = records.find((record) => record.open);
    if (open !== undefined) throw unclosedMark(file, open.line);
    separator ??= options.separator(records[0]?.text ?? '');
    const values =
      options.quote === false ? splitValues(records, separator) : parsedValues(records, separator);
    return records.map((record, index) => ({
      ...record,
      values: checked(values[index] ?? null, record, file),
      cut: atEnd && index === records.length - 1,
    }));
  };
  for await (const piece of readText(file, options)) {
    // The end of the last line of a piece begins no line.
    const text = piece.at(-1) === 0x0a ? piece.toString('utf8', 0, piece.length - 1) : piece.toString('utf8');
    const records = add(text);
    const last = text.slice(text.lastIndexOf('\n') + 1);
    if (records.length > 0) yield cut(records, piece.at(-1) !== 0x0a && last.trim() !== '');
  }
  const rest = end();
  if (rest.length > 0) yield cut(rest);
}

type Values = readonly string[] | null;

function splitValues(records: readonly RecordLines[], separator: Separator): readonly Values[] {
  return records.map(({ text }) => text.split(separator));
}

/** Rows without a quotation mark need no parser; the others are parsed at once, and one by one where that fails. */
function parsedValues(records: readonly RecordLines[], separator: Separator): readonly Values[] {
  if (records.every(({ text }) => !text.includes('"'))) return splitValues(records, separator);
  const parsed = parsedOrNull(records.map(({ text }) => text).join('\n'), separator);
  if (parsed?.length === records.length) return parsed;
  return records.map(({ text }) => oneRow(text, separator));
}

/** On one line, blanks beside a quoted value are left out, and a mark inside another value is a part of it. */
const LENIENT: readonly Options[] = [{ trim: true }, { relax_quotes: true }];

function oneRow(text: string, separator: Separator): Values {
  const strict = parsedOrNull(text, separator);
  if (strict?.length === 1) return strict[0] ?? null;
  if (text.includes('\n')) return null;
  for (const lenient of LENIENT) {
    const rows = parsedOrNull(text, separator, lenient);
    if (rows?.length === 1) return rows[0] ?? null;
  }
  return null;
}

function parsedOrNull(text: string, delimiter: Separator, lenient: Options = {}): string[][] | null {
  try {
    return parse(text, {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      max_record_size: 0,
      ...lenient,
    });
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** Where marks make no sense over several lines, rows may have been taken for a value: the load stops. */
function checked(values: Values, { text, line }: RecordLines, file: InputFile): Values {
  if (values === null && text.includes('\n')) throw unclosedMark(file, line);
  return values;
}

/** A file in which a quotation mark takes rows for a value, from this line on. */
export function unclosedMark(file: InputFile, line: number): ImportError {
  const hint = 'A quotation mark there is not closed, or stands inside a value that does not begin with one.';
  return new ImportError('IMPORT_WRONG_FILE', { file: file.name, line, hint });
}
