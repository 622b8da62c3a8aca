import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { DataSource } from 'typeorm';
import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Day } from '../../../../common/calendarDay';
import type { InputFile } from '../../../../common/files/InputFile';
import type { ImportDefinition, ImportSettings } from '../../../../common/import/ImportDefinition';
import { RowLedger, type RejectedRow, type RowCounts } from '../../../../common/import/RowLedger';
import { runImport, type ImportOutcome } from '../../../../common/import/runImport';

/** A cell of a made sheet. */
export type MadeCell = string | number | null;

/** A folder for made files. */
export interface MadeFiles {
  readonly text: (name: string, lines: readonly string[]) => InputFile;
  readonly sheets: (
    name: string,
    sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>,
  ) => Promise<InputFile>;
  readonly remove: () => void;
}

/** A new folder. Remove it when the tests are done. */
export function madeFiles(): MadeFiles {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-import-'));
  return {
    text: (name, lines) => {
      const path = join(folder, name);
      writeFileSync(path, `${lines.join('\n')}\n`);
      return inputFile(path);
    },
    sheets: async (name, sheets) => {
      const path = join(folder, name);
      const data = Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows as SheetData }));
      await writeXlsxFile(data).toFile(path);
      return inputFile(path);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function inputFile(path: string): InputFile {
  const name = basename(path);
  const sha256 = createHash('sha256').update(path).update(String(Math.random())).digest('hex');
  return {
    name,
    path,
    bytes: statSync(path).size,
    sha256,
    encoding: null,
    separator: null,
    onBytes: () => undefined,
  };
}

/** How a load ended, and which rows it refused. */
export interface Imported {
  readonly outcome: ImportOutcome;
  readonly counts: RowCounts;
  readonly rejected: readonly RejectedRow[];
}

const plain: ImportSettings = { asOf: null, year: null, withNames: false, synthetic: false, source: null };

/** Runs a load as the command line does; any share of rows may break a rule, unless `maxRejects` tells. */
export async function importFiles(
  database: DataSource,
  definition: ImportDefinition,
  order: {
    readonly files: readonly InputFile[];
    readonly settings?: Partial<ImportSettings>;
    readonly maxRejects?: number;
    readonly today?: Day;
  },
): Promise<Imported> {
  const rejected: RejectedRow[] = [];
  const ledger = new RowLedger({ maxRejects: order.maxRejects ?? 1, reject: (row) => rejected.push(row) });
  const outcome = await runImport(definition, {
    database,
    files: order.files,
    settings: { ...plain, ...order.settings },
    ledger,
    today: order.today ?? '2026-11-22',
    dryRun: false,
    datasets: [],
    records: [],
    onStep: () => undefined,
  });
  return { outcome, counts: ledger.counts(), rejected };
}
