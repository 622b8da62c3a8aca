import { closeSync, fchmodSync, fstatSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { commandErrorTable } from '../errors/commandErrorTable';
import { makeFolder } from '../files/makeFolder';
import { systemCode } from '../files/systemCode';
import { unwritableFor } from '../files/unwritableFor';
import { ImportError } from './ImportError';
import type { RejectedRow } from './RowLedger';

/** Where rejected rows are written down. */
export interface RejectsFile {
  readonly write: (row: RejectedRow) => void;
  /** Writes what is left; more may come. */
  readonly flush: () => void;
  /** Writes what is left and closes the file; its path, or null where no row was rejected. May be called again. */
  readonly end: () => Promise<string | null>;
}

const HEADER = ['file', 'line', 'rule', 'column', 'value', 'what to do'];
/** So many rows stand in order: some rules are checked when all rows of a file are read. More would cost memory. */
const ROWS_AT_ONCE = 2_000;
const LONGEST_VALUE = 200;
/** Rejected rows may name persons: only who loads them reads them. */
const OWN_ONLY = 0o600;

/**
 * A CSV file of rejected rows, made with the first of them in place of an older one: up to two thousand in the order of their files
 * and lines, more in parts that each are. Values are cut after 200 characters and made harmless for spreadsheets. Its owner alone may read it. Writing throws IMPORT_DISK_FULL where there
 * is no room left, and IMPORT_UNWRITABLE_FILE where it can't be made.
 */
export function openRejectsFile(path: string): RejectsFile {
  let waiting: RejectedRow[] = [];
  let descriptor: number | null = null;
  let isMade = false;
  const append = (rows: readonly (readonly string[])[]): void => {
    try {
      descriptor ??= openFile(path, isMade);
      writeAll(descriptor, rows);
    } catch (cause) {
      throw unwritable(path, cause);
    }
  };
  const flush = (): void => {
    if (waiting.length === 0) return;
    const rows = inOrder(waiting);
    waiting = [];
    append(rows.map(cellsOf));
  };
  return {
    write: (row) => {
      // What can't be written is told before the rest of a large file is read.
      if (!isMade) append([HEADER]);
      isMade = true;
      waiting.push(cut(row));
      if (waiting.length >= ROWS_AT_ONCE) flush();
    },
    flush,
    end: () => {
      try {
        flush();
      } finally {
        if (descriptor !== null) closeSync(descriptor);
        descriptor = null;
      }
      return Promise.resolve(isMade ? path : null);
    },
  };
}

/** By file, in the order in which these come first, and line; rules that one row breaks stay as they came. */
function inOrder(rows: readonly RejectedRow[]): RejectedRow[] {
  const places = new Map<string, number>();
  for (const { file } of rows) if (!places.has(file)) places.set(file, places.size);
  const placeOf = ({ file }: RejectedRow): number => places.get(file) ?? 0;
  return [...rows].sort((one, other) => placeOf(one) - placeOf(other) || one.line - other.line);
}

/** A copy of the value's beginning: as a part of its file's text it would keep that in memory. */
function cut(row: RejectedRow): RejectedRow {
  const { value } = row;
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  return { ...row, value: Buffer.from(shown).toString() };
}

function cellsOf({ file, line, rule, column, value, hint }: RejectedRow): readonly string[] {
  const { rule: sentence, fix } = commandErrorTable[rule];
  const advice = [`${sentence}.`, ...(hint === undefined ? [] : [hint]), fix].join(' ');
  return [file, String(line), rule, column, value, advice];
}

function openFile(path: string, again: boolean): number {
  makeFolder(dirname(path));
  const descriptor = openSync(path, again ? 'a' : 'w', OWN_ONLY);
  // An older file keeps its mode when it is opened; a device is nobody's own.
  if (!again && fstatSync(descriptor).isFile()) fchmodSync(descriptor, OWN_ONLY);
  return descriptor;
}

function writeAll(descriptor: number, rows: readonly (readonly string[])[]): void {
  const bytes = Buffer.from(
    stringify(
      rows.map((row) => [...row]),
      { escape_formulas: true },
    ),
  );
  for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
}

function unwritable(file: string, cause: unknown): unknown {
  const code = systemCode(cause);
  if (code === '') return cause;
  if (code === 'ENOSPC') return new ImportError('IMPORT_DISK_FULL', { file, cause });
  // The system says so of a folder that would have to be made.
  const reason = code === 'EEXIST' ? 'a part of its path is a file, and no folder' : unwritableFor(cause);
  return new ImportError('IMPORT_UNWRITABLE_FILE', { file, hint: `Here ${reason}.`, cause });
}
