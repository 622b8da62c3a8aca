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
    const stale = await staleDatasets(database, datasets);
    for (const dataset of stale) await loadOne(database, dataset, progress);
    return stale;
  });
}

/** The datasets that are missing from the database, or older than their files. */
export async function staleDatasets(
  database: DataSource,
  datasets: readonly DatasetDefinition[],
): Promise<DatasetDefinition[]> {
  const versions = await database.getRepository(DatasetVersionRow).find();
  const known = new Map(versions.map((row) => [row.id, row.fingerprint]));
  return datasets.filter((dataset) => known.get(dataset.id) !== dataset.fingerprint());
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
  return {
    id: dataset.id,
    version: `${importedAt.slice(0, 10)}-${dataset.fingerprint().slice(0, 12)}`,
    fingerprint: dataset.fingerprint(),
    asOf: dataset.asOf,
    importedAt,
    rows: counts.loaded,
    rejected: counts.rejected,
    sourceId: dataset.source.id,
  };
}
