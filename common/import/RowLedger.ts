import type { RowErrorCode } from '../errors/commandErrorTable';
import { ImportError } from './ImportError';

/** A row that breaks a rule, and which value of it does. */
export interface RejectedRow {
  /** The file's name as it was given. */
  readonly file: string;
  /** 1 for the first line of the file; in a spreadsheet its row. */
  readonly line: number;
  readonly rule: RowErrorCode;
  /** The column as the file heads it. */
  readonly column: string;
  readonly value: string;
  /** What this very value suggests: "49004 was merged into 49125". */
  readonly hint?: string;
}

/** What became of the rows of a load. */
export interface RowCounts {
  readonly read: number;
  readonly loaded: number;
  /** Rows that say again what another row of the file says. */
  readonly merged: number;
  /** Rows that are right and no part of the dataset, such as hospitals in a file of all establishments. */
  readonly leftOut: number;
  readonly rejected: number;
  readonly leftOutByReason: Readonly<Record<string, number>>;
  readonly rejectedByRule: Readonly<Partial<Record<RowErrorCode, number>>>;
}

/** A share of rejects is told apart from a bad beginning only after this many rows. */
const ROWS_BEFORE_JUDGEMENT = 1_000;
const HOPELESS_SHARE = 0.5;

/** Keeps count of every row of a load, so that none is lost in silence. */
export class RowLedger {
  readonly #reject: (row: RejectedRow) => void;
  readonly #maxRejects: number;
  readonly #leftOut = new Map<string, number>();
  readonly #rejected = new Map<RowErrorCode, number>();
  /** The files with rejected rows. */
  readonly #files = new Set<string>();
  #read = 0;
  #loaded = 0;
  #merged = 0;
  #leftOutRows = 0;
  #rejectedRows = 0;

  /** `maxRejects` is the share of rows that may break a rule, 0 to 1; `reject` writes each one down. */
  constructor(options: { readonly maxRejects: number; readonly reject: (row: RejectedRow) => void }) {
    this.#maxRejects = options.maxRejects;
    this.#reject = options.reject;
  }

  /** Rows of data read from the files; headers, unit rows and blank lines are none. */
  read(rows = 1): void {
    this.#read += rows;
  }

  load(rows = 1): void {
    this.#loaded += rows;
  }

  /** Rows counted as loaded that turn out to repeat others; negative numbers are not meant. */
  merge(rows = 1): void {
    this.#merged += rows;
  }

  /** Rows that are no part of the dataset, under a reason in a few words: "closed", "category 355". */
  leaveOut(reason: string, rows = 1): void {
    this.#leftOutRows += rows;
    this.#leftOut.set(reason, (this.#leftOut.get(reason) ?? 0) + rows);
  }

  /** Throws IMPORT_TOO_MANY_REJECTS early where more than half of the first thousand rows break a rule: it is another file. */
  reject(row: RejectedRow): void {
    this.#rejectedRows += 1;
    this.#files.add(row.file);
    this.#rejected.set(row.rule, (this.#rejected.get(row.rule) ?? 0) + 1);
    this.#reject(row);
    const hopeless = this.#rejectedRows > HOPELESS_SHARE * this.#read;
    const isTooMuch = this.#rejectedRows > this.#maxRejects * this.#read;
    if (this.#read >= ROWS_BEFORE_JUDGEMENT && hopeless && isTooMuch) this.checkRejects();
  }

  counts(): RowCounts {
    return {
      read: this.#read,
      loaded: this.#loaded,
      merged: this.#merged,
      leftOut: this.#leftOutRows,
      rejected: this.#rejectedRows,
      leftOutByReason: Object.fromEntries(this.#leftOut),
      rejectedByRule: Object.fromEntries(this.#rejected),
    };
  }

  /** Throws IMPORT_TOO_MANY_REJECTS where the share of rejects is above the allowed one, and where no row is left. */
  checkRejects(): void {
    const isEmpty = this.#loaded === 0 && this.#rejectedRows > 0;
    if (!isEmpty && this.#rejectedRows <= this.#maxRejects * this.#read) return;
    const value = `${this.#rejectedRows} of ${this.#read} rows`;
    const file = [...this.#files].join(', ');
    throw new ImportError('IMPORT_TOO_MANY_REJECTS', { file, value, hint: this.#worstRule() });
  }

  /** Throws IMPORT_COUNT_MISMATCH where a row has been lost: read = loaded + merged + left out + rejected. */
  checkSum(): void {
    const told = this.#loaded + this.#merged + this.#leftOutRows + this.#rejectedRows;
    if (told !== this.#read) {
      throw new ImportError('IMPORT_COUNT_MISMATCH', { value: `${this.#read} read, ${told} told` });
    }
  }

  #worstRule(): string {
    const [worst] = [...this.#rejected].sort(([, one], [, other]) => other - one);
    if (worst === undefined) return '';
    const [rule, count] = worst;
    return `${count === 1 ? 'One breaks' : `${count} of them break`} ${rule}.`;
  }
}
