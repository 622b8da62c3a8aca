import type { TextLine } from '../../../../common/files/readLines';
import { findColumns } from '../../../../common/files/findColumns';
import { ImportError } from '../../../../common/import/ImportError';
import { foldName } from '../../../../common/text/foldName';
import { lengthOfRow } from '../../../../common/import/rows/lengthOfRow';
import { rppsColumns, type RppsColumn, type RppsValues } from './rppsColumns';

const SEPARATOR = '|';
const SPACE = 0x20;
const KEY = foldName(rppsColumns.identifier.names[0]);
const IDENTIFIER = /^8\d{11}$/;
const EXPECTED =
  'Expected is PS_LibreAcces_Personne_activite_….txt of the Annuaire Santé, whose header has "Identification nationale PP".';

/** Where the columns of one file stand, in whatever order, and how its rows are taken apart. */
export class RppsLayout {
  /** Each column as the file heads it. */
  readonly heads: Readonly<Record<RppsColumn, string>>;
  readonly #width: number;
  /** How many characters follow the last value of a row: the | that ends each row, as it ends the header, or none. */
  readonly #ending: number;
  /** For each place in a row the column that stands there; null for those that are not read. */
  readonly #columns: readonly (RppsColumn | null)[];

  /** Throws IMPORT_WRONG_FILE where the line is no header of the Annuaire Santé, and IMPORT_MISSING_COLUMN. */
  constructor(file: string, { number, text }: TextLine) {
    const headings = headingsOf(text);
    if (!headings.some((heading) => foldName(heading) === KEY)) {
      throw new ImportError('IMPORT_WRONG_FILE', { file, line: number, hint: EXPECTED });
    }
    const places = findColumns({ file, line: number, headings }, rppsColumns);
    const columns = Object.keys(rppsColumns) as RppsColumn[];
    this.heads = Object.fromEntries(
      columns.map((column) => [column, headings[places[column] ?? -1]]),
    ) as Record<RppsColumn, string>;
    this.#width = headings.length;
    this.#ending = text.trimEnd().endsWith(SEPARATOR) ? 1 : 0;
    this.#columns = headings.map((_, place) => columns.find((column) => places[column] === place) ?? null);
  }

  /**
   * Fills in the values of a row; false where it has too few or too many. The format has no quotes: each | separates, and
   * rows end as the header does.
   */
  read(text: string, values: RppsValues): boolean {
    let start = 0;
    let place = 0;
    for (; start <= text.length && place < this.#width; place += 1) {
      const found = text.indexOf(SEPARATOR, start);
      const end = found === -1 ? text.length : found;
      const column = this.#columns[place];
      if (column != null) values[column] = trimmed(text, start, end);
      start = end + 1;
    }
    if (place !== this.#width) return false;
    // A last value that ends with the text has moved the start behind the end; where the header has no | at its end, rows may.
    const behind = text.length + 1 - start;
    return behind === this.#ending || (behind === 1 && this.#ending === 0);
  }

  /** Whether a row has too few values: one that the end of a file cuts does. */
  isShort(text: string): boolean {
    return this.#count(text) < this.#width;
  }

  /** How many values a row has that has too few or too many, with its RPPS number where that stands in its place. */
  lengthOf(text: string): string {
    const values = text.split(SEPARATOR);
    const written = values[this.#columns.indexOf('identifier')]?.trim() ?? '';
    return lengthOfRow({
      number: IDENTIFIER.test(written) ? written : null,
      values: this.#count(text),
      expected: this.#width,
    });
  }

  #count(text: string): number {
    return text.split(SEPARATOR).length - this.#ending;
  }
}

function headingsOf(text: string): string[] {
  const headings = text.split(SEPARATOR).map((heading) => heading.trim());
  return headings.at(-1) === '' ? headings.slice(0, -1) : headings;
}

/** Most values have no blanks about them, and are not copied twice. */
function trimmed(text: string, start: number, end: number): string {
  const value = text.slice(start, end);
  const blank = text.charCodeAt(start) <= SPACE || text.charCodeAt(end - 1) <= SPACE;
  return blank ? value.trim() : value;
}
