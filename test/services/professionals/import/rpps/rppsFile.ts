import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { ToldSource } from '../../../../../common/import/ImportDefinition';
import { runImport, type ImportOutcome } from '../../../../../common/import/runImport';
import { RowLedger, type RejectedRow } from '../../../../../common/import/RowLedger';
import { professionals } from '../../../../../services/professionals/definition';
import { rppsColumns, type RppsColumn } from '../../../../../services/professionals/import/rpps/rppsColumns';
import { rppsImport } from '../../../../../services/professionals/import/rpps/rppsImport';

/** A row as a test writes it: what is left out is empty. */
export type RppsTestRow = Partial<Record<RppsColumn, string>>;

const columns = Object.keys(rppsColumns) as RppsColumn[];
const folder = mkdtempSync(join(tmpdir(), 'maillage-rpps-'));
let files = 0;

/** The text of a file as published: 56 columns, or 52, and one more separator at the end of every line. */
export function rppsText(rows: readonly RppsTestRow[], width = 56): string {
  const others = Array.from({ length: width - columns.length }, (_, index) => `Autre colonne ${index}`);
  const header = [
    ...others.slice(0, 9),
    ...columns.map((column) => rppsColumns[column].names[0]),
    ...others.slice(9),
  ];
  const lines = rows.map((row) => [
    ...others.slice(0, 9).map(() => ''),
    ...columns.map((column) => row[column] ?? ''),
    ...others.slice(9).map(() => 'x'),
  ]);
  return [header, ...lines].map((cells) => `${cells.join('|')}|\n`).join('');
}

/** What a load of a text came to. */
export interface RppsLoad {
  readonly outcome: ImportOutcome;
  readonly rejected: readonly RejectedRow[];
}

/** Loads a text as a file of that name. */
export async function loadRpps(
  database: DataSource,
  text: string,
  settings: {
    readonly name?: string;
    readonly withNames?: boolean;
    readonly synthetic?: boolean;
    readonly maxRejects?: number;
    readonly source?: ToldSource;
  } = {},
): Promise<RppsLoad> {
  const {
    name = 'PS_LibreAcces_Personne_activite_202601010830.txt',
    withNames = false,
    synthetic = true,
  } = settings;
  files += 1;
  const path = join(folder, `${files}.txt`);
  writeFileSync(path, text);
  const rejected: RejectedRow[] = [];
  const outcome = await runImport(rppsImport, {
    database,
    files: [
      {
        name,
        path,
        bytes: text.length,
        sha256: `file ${files}`,
        encoding: null,
        separator: null,
        onBytes: () => undefined,
      },
    ],
    settings: { asOf: null, year: null, withNames, synthetic, source: settings.source ?? null },
    ledger: new RowLedger({ maxRejects: settings.maxRejects ?? 1, reject: (row) => rejected.push(row) }),
    today: '2026-01-15',
    dryRun: false,
    datasets: professionals.datasets({ demo: true }),
    records: [],
    onStep: () => undefined,
  });
  return { outcome, rejected };
}
