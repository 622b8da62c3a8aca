import type { DataSource, EntityManager } from 'typeorm';
import type { ShadowTables, SwitchWait } from '../database/ShadowTables';
import type { DatasetDefinition } from '../datasets/DatasetDefinition';
import { DatasetImportRow } from '../datasets/DatasetImportRow';
import { DatasetVersionRow } from '../datasets/DatasetVersionRow';
import { unloadYieldingIn } from '../datasets/loadDatasets';
import { SourceRow } from '../datasets/SourceRow';
import { versionName } from '../datasets/versionName';
import { recordChanges, type NewLoad } from '../changes/recordChanges';
import { DatasetLoadRow } from '../changes/DatasetLoadRow';
import type { RecordReader } from '../changes/RecordReader';
import type { PreparedVersion } from './ImportDefinition';
import { replaceBySql } from './replaceBySql';
import type { RowCounts } from './RowLedger';

/** A load that is whole, with what the tables of datasets say of it. */
export interface SavedLoad {
  readonly name: string;
  readonly prepared: PreparedVersion;
  readonly fingerprint: string;
  readonly counts: RowCounts;
  /** The records of the service that partners keep copies of. */
  readonly records: readonly RecordReader[];
  /** The datasets that the service prepares itself; those that yield to the loaded one go with the old version. */
  readonly datasets: readonly DatasetDefinition[];
}

/** What the saving of a load does, or waits for. */
export type SavingStep = 'saving' | SwitchWait;

/** Saves the version or switches to it, and returns its name. Readers see the old one until this has ended. */
export async function saveVersion(
  database: DataSource,
  load: SavedLoad,
  onStep: (step: SavingStep, share: number) => void,
): Promise<string> {
  const { prepared } = load;
  const version = versionRow(load);
  const imported = importRow(load, version.importedAt);
  if (prepared.tables === undefined) {
    await database.transaction(async (manager) => {
      await prepared.save?.(manager, (share) => onStep('saving', share));
      await saveRows(manager, { version, imported, source: { ...prepared.source } });
      await unloadYieldingIn(manager, load.datasets);
      await recordChanges(manager, loadOf(version), load.records);
    });
    return version.version;
  }
  const changed = [DatasetVersionRow, DatasetImportRow, DatasetLoadRow, SourceRow];
  const finish: Finish = async (query, nameOf) => {
    const replace = replaceBySql(database, query);
    await replace(SourceRow, nameOf(SourceRow), { ...prepared.source });
    await replace(DatasetVersionRow, nameOf(DatasetVersionRow), version);
    await replace(DatasetImportRow, nameOf(DatasetImportRow), imported);
    const [latest] = await query<{ serial: number | null }>(
      `SELECT MAX(serial) AS serial FROM ${nameOf(DatasetLoadRow)}`,
    );
    const serial = (latest?.serial ?? 0) + 1;
    await replace(DatasetLoadRow, nameOf(DatasetLoadRow), { ...loadOf(version), serial });
  };
  await prepared.tables.switchOver(changed, finish, (what) => onStep(what, 1));
  return version.version;
}

type Finish = Parameters<ShadowTables['switchOver']>[1];

interface DatasetRows {
  readonly version: DatasetVersionRow;
  readonly imported: DatasetImportRow;
  readonly source: SourceRow;
}

async function saveRows(manager: EntityManager, { version, imported, source }: DatasetRows): Promise<void> {
  await manager.getRepository(SourceRow).save(source);
  await manager.getRepository(DatasetVersionRow).save(version);
  await manager.getRepository(DatasetImportRow).save(imported);
}

function loadOf({ id, version, importedAt }: DatasetVersionRow): NewLoad {
  return { datasetId: id, version, loadedAt: importedAt };
}

function versionRow({ prepared, fingerprint, counts }: SavedLoad): DatasetVersionRow {
  const importedAt = new Date().toISOString();
  return {
    id: prepared.datasetId,
    version: versionName(importedAt, fingerprint),
    fingerprint: prepared.fingerprint ?? fingerprint,
    asOf: prepared.asOf,
    importedAt,
    rows: counts.loaded,
    rejected: counts.rejected,
    rowsRead: counts.read,
    merged: counts.merged,
    leftOut: counts.leftOut,
    sourceId: prepared.source.id,
  };
}

function importRow({ name, prepared, fingerprint }: SavedLoad, importedAt: string): DatasetImportRow {
  const id = prepared.vintage === undefined ? name : `${name} ${prepared.vintage}`;
  return { id, datasetId: prepared.datasetId, fingerprint, importedAt };
}
