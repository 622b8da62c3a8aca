import type { DataSource } from 'typeorm';
import { checkBinaryText } from '../database/binaryText';
import { withLock } from '../database/withLock';
import { DatasetVersionRow } from './DatasetVersionRow';
import type { DatasetDefinition, LoadCounts } from './DatasetDefinition';
import { SourceRow } from './SourceRow';

/** Told of each step of a preparation: which dataset, and how far it is (0 to 1). */
export type PreparationProgress = (dataset: DatasetDefinition, share: number) => void;

/**
 * Brings every dataset of a service to its present version, each in a transaction of its own: readers see the old
 * version until the new one is whole. Datasets whose fingerprint is unchanged are left alone. Returns those loaded. Of several
 * processes that prepare one database, one loads and the others wait. Throws a StartupError where text would not compare by
 * its bytes.
 */
export async function loadDatasets(
  database: DataSource,
  datasets: readonly DatasetDefinition[],
  progress: PreparationProgress = () => undefined,
): Promise<DatasetDefinition[]> {
  await checkBinaryText(database);
  return withLock(database, 'maillage datasets', async () => {
    await unloadYielding(database, datasets);
    const stale = await staleDatasets(database, datasets);
    for (const dataset of stale) await loadOne(database, dataset, progress);
    return stale;
  });
}

/** Clears away each dataset that another one, which is loaded, takes the place of. */
export async function unloadYielding(
  database: DataSource,
  datasets: readonly DatasetDefinition[],
): Promise<void> {
  const loaded = new Set((await loadedVersions(database)).keys());
  for (const dataset of datasets) {
    if (!loaded.has(dataset.id) || !yields(dataset, loaded)) continue;
    await database.transaction(async (manager) => {
      await dataset.unload?.(manager);
      await manager.delete(DatasetVersionRow, { id: dataset.id });
    });
  }
}

function yields({ yieldsTo = [] }: DatasetDefinition, loaded: ReadonlySet<string>): boolean {
  return yieldsTo.some((id) => loaded.has(id));
}

/** The datasets that are missing from the database, or older than their files. */
export async function staleDatasets(
  database: DataSource,
  datasets: readonly DatasetDefinition[],
): Promise<DatasetDefinition[]> {
  const known = await loadedVersions(database);
  const loaded = new Set(known.keys());
  return datasets.filter(
    (dataset) => !yields(dataset, loaded) && known.get(dataset.id) !== dataset.fingerprint(),
  );
}

/** The fingerprint of each dataset that is loaded. */
async function loadedVersions(database: DataSource): Promise<Map<string, string>> {
  const versions = await database.getRepository(DatasetVersionRow).find();
  return new Map(versions.map((row) => [row.id, row.fingerprint]));
}

async function loadOne(
  database: DataSource,
  dataset: DatasetDefinition,
  progress: PreparationProgress,
): Promise<void> {
  progress(dataset, 0);
  await database.transaction(async (manager) => {
    const counts = await dataset.load({ manager, progress: (share) => progress(dataset, share) });
    await manager.getRepository(SourceRow).save({ ...dataset.source });
    await manager.getRepository(DatasetVersionRow).save(versionRow(dataset, counts));
  });
  progress(dataset, 1);
}

function versionRow(dataset: DatasetDefinition, counts: LoadCounts): DatasetVersionRow {
  const importedAt = new Date().toISOString();
  const { loaded, rejected, merged, leftOut = 0 } = counts;
  return {
    id: dataset.id,
    version: `${importedAt.slice(0, 10)}-${dataset.fingerprint().slice(0, 12)}`,
    fingerprint: dataset.fingerprint(),
    asOf: dataset.asOf,
    importedAt,
    rows: loaded,
    rejected,
    rowsRead: loaded + rejected + merged + leftOut,
    merged,
    leftOut,
    sourceId: dataset.source.id,
  };
}
