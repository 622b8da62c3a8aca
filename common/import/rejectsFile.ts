import { closeSync, fchmodSync, fstatSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { commandErrorTable } from '../errors/commandErrorTable';
import { makeFolder } from '../files/makeFolder';
import { systemCode } from '../files/systemCode';
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
const ROWS_AT_ONCE = 500;
const LONGEST_VALUE = 200;
/** Rejected rows may name persons: only who loads them reads them. */
const OWN_ONLY = 0o600;

/**
 * A CSV file of rejected rows, made with the first of them in place of an older one; values are cut after 200
 * characters and made harmless for spreadsheets. Its owner alone may read it. Writing throws IMPORT_DISK_FULL where there is no room left.
 */
export function openRejectsFile(path: string): RejectsFile {
  let waiting: RejectedRow[] = [];
  let descriptor: number | null = null;
  let isMade = false;
  const flush = (): void => {
    if (waiting.length === 0) return;
    const cells = waiting.map(cellsOf);
    waiting = [];
    descriptor ??= openFile(path, isMade);
    writeAll(descriptor, path, isMade ? cells : [HEADER, ...cells]);
    isMade = true;
  };
  return {
    write: (row) => {
      waiting.push(row);
      if (!isMade || waiting.length >= ROWS_AT_ONCE) flush();
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

function cellsOf({ file, line, rule, column, value, hint }: RejectedRow): readonly string[] {
  const { rule: sentence, fix } = commandErrorTable[rule];
  const shown = value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE)}…` : value;
  const advice = [`${sentence}.`, ...(hint === undefined ? [] : [hint]), fix].join(' ');
  return [file, String(line), rule, column, shown, advice];
}

function openFile(path: string, again: boolean): number {
  makeFolder(dirname(path));
  const descriptor = openSync(path, again ? 'a' : 'w', OWN_ONLY);
  // An older file keeps its mode when it is opened; a device is nobody's own.
  if (!again && fstatSync(descriptor).isFile()) fchmodSync(descriptor, OWN_ONLY);
  return descriptor;
}

function writeAll(descriptor: number, path: string, rows: readonly (readonly string[])[]): void {
  const bytes = Buffer.from(
    stringify(
      rows.map((row) => [...row]),
      { escape_formulas: true },
    ),
  );
  try {
    for (let written = 0; written < bytes.length;) written += writeSync(descriptor, bytes, written);
  } catch (cause) {
    const isFull = systemCode(cause) === 'ENOSPC';
    throw isFull ? new ImportError('IMPORT_DISK_FULL', { file: path, cause }) : cause;
  }
}
