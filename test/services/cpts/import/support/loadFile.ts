import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import type { ImportName, ImportSettings } from '../../../../../common/import/ImportDefinition';
import { RowLedger, type RejectedRow } from '../../../../../common/import/RowLedger';
import { runImport, type ImportOutcome } from '../../../../../common/import/runImport';
import { cpts } from '../../../../../services/cpts/definition';

/** How a load went, and the rows that it rejected. */
export interface Load {
  readonly outcome: ImportOutcome;
  readonly rejects: readonly RejectedRow[];
}

const SETTINGS: ImportSettings = {
  asOf: null,
  year: null,
  withNames: false,
  synthetic: false,
  source: { title: 'Told by a test', publisher: 'Test', licence: null, url: null },
};

/** Loads a text as a file into the database, any share of rejects allowed. */
export async function loadFile(
  database: DataSource,
  name: ImportName,
  text: string,
  settings: Partial<ImportSettings> = {},
): Promise<Load> {
  const definition = cpts.imports.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`There is no import ${name}`);
  const folder = mkdtempSync(join(tmpdir(), 'maillage-file-'));
  const path = join(folder, `${name}.csv`);
  writeFileSync(path, text);
  const rejects: RejectedRow[] = [];
  try {
    const outcome = await runImport(definition, {
      database,
      files: [
        {
          name: `${name}.csv`,
          path,
          bytes: Buffer.byteLength(text),
          sha256: createHash('sha256').update(text).digest('hex'),
          encoding: null,
          separator: null,
          onBytes: () => undefined,
        },
      ],
      settings: { ...SETTINGS, ...settings },
      ledger: new RowLedger({ maxRejects: 1, reject: (row) => rejects.push(row) }),
      today: '2026-06-30',
      dryRun: false,
      datasets: [],
      records: cpts.records,
      onStep: () => undefined,
    });
    return { outcome, rejects };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The rows of the last load: read, loaded, merged, rejected. */
export function countsOf({ outcome }: Load): readonly number[] {
  if (outcome.kind === 'UNCHANGED') throw new Error('Nothing was loaded');
  const { read, loaded, merged, rejected } = outcome.counts;
  return [read, loaded, merged, rejected];
}
