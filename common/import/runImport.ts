import type { DataSource } from 'typeorm';
import { openShadowTables } from '../database/openShadowTables';
import { unloadYielding } from '../datasets/loadDatasets';
import { DatasetImportRow } from '../datasets/DatasetImportRow';
import type { RecordReader } from '../changes/RecordReader';
import type { DatasetDefinition } from '../datasets/DatasetDefinition';
import type { ImportContext, ImportDefinition, PreparedVersion } from './ImportDefinition';
import { ImportError } from './ImportError';
import { importFingerprint } from './importFingerprint';
import type { RowCounts } from './RowLedger';
import { saveVersion, type SavedLoad, type SavingStep } from './saveVersion';
import { withImportLock } from './withImportLock';

/** What a load is made of, beside what the import itself is given. */
export interface ImportRun extends ImportContext {
  /** Reads and checks everything, and changes nothing. */
  readonly dryRun: boolean;
  /** The datasets that the service prepares itself; those that yield to the loaded one are cleared away. */
  readonly datasets: readonly DatasetDefinition[];
  /** The records of the service that partners keep copies of. */
  readonly records: readonly RecordReader[];
  /** Told which part of the load has begun, and how far the saving is (0 to 1). */
  readonly onStep: (step: ImportStep, share: number) => void;
}

/** The parts of a load, in their order; it waits first only where an interrupted one has left something under way on the server. */
export type ImportStep = 'waiting' | 'reading' | SavingStep;

/** How a load ended. */
export type ImportOutcome =
  | { readonly kind: 'UNCHANGED' }
  | { readonly kind: 'CHECKED'; readonly counts: RowCounts }
  | { readonly kind: 'LOADED'; readonly counts: RowCounts; readonly version: string };

/**
 * Loads files into a service's database as a new version of a dataset: the old one answers until the new one is whole. The
 * same files under the same rules are not loaded again. Throws an ImportError that leaves the old version in place, but for
 * IMPORT_UNFINISHED.
 */
export function runImport(definition: ImportDefinition, run: ImportRun): Promise<ImportOutcome> {
  return withImportLock(run.database, () => runLocked(definition, run));
}

async function runLocked(definition: ImportDefinition, run: ImportRun): Promise<ImportOutcome> {
  await cleanUp(run);
  const fingerprint = await importFingerprint(definition, run);
  if (await isLoaded(run.database, fingerprint)) return { kind: 'UNCHANGED' };
  run.onStep('reading', 0);
  const prepared = await definition.prepare(run);
  try {
    run.ledger.checkSum();
    run.ledger.checkRejects();
    const counts = run.ledger.counts();
    if (run.dryRun) {
      await prepared.tables?.drop();
      return { kind: 'CHECKED', counts };
    }
    run.onStep('saving', 0);
    const { records, datasets } = run;
    const load: SavedLoad = { name: definition.name, prepared, fingerprint, counts, records, datasets };
    const version = await saveVersion(run.database, load, run.onStep);
    // A change of tables is no transaction to clear rows in; until here nobody reads what yields.
    if (prepared.tables !== undefined) await unloadAfterwards(run);
    run.onStep('saving', 1);
    return { kind: 'LOADED', counts, version };
  } catch (error) {
    await dropQuietly(prepared);
    throw error;
  }
}

/** Clears away what a load that was killed has left: tables that nobody reads, and what should have yielded to it. */
async function cleanUp({ database, datasets, records, dryRun, onStep }: ImportRun): Promise<void> {
  if (dryRun) return;
  const tables = await openShadowTables(database, () => onStep('waiting', 0));
  await tables.drop();
  await unloadYielding(database, datasets, records);
}

/** By now the new version answers: what fails here must not be told as a load that changed nothing. */
async function unloadAfterwards({ database, datasets, records }: ImportRun): Promise<void> {
  try {
    await unloadYielding(database, datasets, records);
  } catch (cause) {
    throw new ImportError('IMPORT_UNFINISHED', { cause });
  }
}

async function isLoaded(database: DataSource, fingerprint: string): Promise<boolean> {
  return (await database.getRepository(DatasetImportRow).findOneBy({ fingerprint })) !== null;
}

/** What stopped the load is what is told; shadows that can't be dropped now are dropped by the next load. */
async function dropQuietly({ tables }: PreparedVersion): Promise<void> {
  await tables?.drop().catch(() => undefined);
}
