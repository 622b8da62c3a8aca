import type { DataSource, EntityManager } from 'typeorm';
import { recordChanges } from '../changes/recordChanges';
import type { RecordReader } from '../changes/RecordReader';
import { checkBinaryText } from '../database/binaryText';
import type { Reading } from '../database/Reading';
import { withLock } from '../database/withLock';
import { DatasetVersionRow } from './DatasetVersionRow';
import type { DatasetDefinition, LoadCounts } from './DatasetDefinition';
import { SourceRow } from './SourceRow';
import { versionName } from './versionName';

/** Told of each step of a preparation: which dataset, and how far it is (0 to 1). */
export type PreparationProgress = (dataset: DatasetDefinition, share: number) => void;

/** Who is told of the progress, and which records of the service partners keep copies of. */
export interface LoadOptions {
  readonly progress?: PreparationProgress;
  readonly records?: readonly RecordReader[];
}

/**
 * Brings every dataset of a service to its present version, each in a transaction of its own: readers see the old
 * version until the new one is whole. Datasets whose fingerprint is unchanged are left alone. Returns those loaded. Of several
 * processes that prepare one database, one loads and the others wait. Throws a StartupError where text would not compare by
 * its bytes.
 */
export async function loadDatasets(
  database: DataSource,
  datasets: readonly DatasetDefinition[],
  options: LoadOptions = {},
): Promise<DatasetDefinition[]> {
  await checkBinaryText(database);
  // Who has nothing to prepare waits for nobody: a start, or a second load, while a long load holds the lock.
  if (await isPrepared(database, datasets)) return [];
  return withLock(database, 'maillage datasets', async () => {
    await unloadYielding(database, datasets, options.records);
    const stale = await staleDatasets(database, datasets);
    for (const dataset of stale) await loadOne(database, dataset, options);
    return stale;
  });
}

/** Whether every dataset of a service is at its present version, and none is loaded that another one takes the place of. */
export async function isPrepared(
  database: DataSource,
  datasets: readonly DatasetDefinition[],
): Promise<boolean> {
  const loaded = new Set((await loadedVersions(database)).keys());
  const hasYielding = datasets.some((dataset) => loaded.has(dataset.id) && yields(dataset, loaded));
  return !hasYielding && (await staleDatasets(database, datasets)).length === 0;
}

/** Clears away each dataset that another one, which is loaded, takes the place of. */
export async function unloadYielding(
  database: DataSource,
  datasets: readonly DatasetDefinition[],
  records: readonly RecordReader[] = [],
): Promise<void> {
  await database.transaction(async (manager) => {
    const unloaded = await unloadYieldingIn(manager, datasets);
    for (const id of unloaded) await noteLoad(manager, { id, fingerprint: 'unloaded', records });
  });
}

/** Clears them away in the transaction of the load that takes their place, and returns their ids. */
export async function unloadYieldingIn(
  manager: EntityManager,
  datasets: readonly DatasetDefinition[],
): Promise<string[]> {
  const loaded = new Set((await loadedVersions(manager)).keys());
  const yielding = datasets.filter((dataset) => loaded.has(dataset.id) && yields(dataset, loaded));
  for (const { id, unload } of yielding) {
    await unload?.(manager);
    await manager.delete(DatasetVersionRow, { id });
  }
  return yielding.map(({ id }) => id);
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
  const stale: DatasetDefinition[] = [];
  for (const dataset of datasets) {
    if (yields(dataset, loaded)) continue;
    if (known.get(dataset.id) !== (await dataset.fingerprint(database))) stale.push(dataset);
  }
  return stale;
}

/** The fingerprint of each dataset that is loaded. */
async function loadedVersions(database: Reading): Promise<Map<string, string>> {
  const versions = await database.getRepository(DatasetVersionRow).find();
  return new Map(versions.map((row) => [row.id, row.fingerprint]));
}

async function loadOne(
  database: DataSource,
  dataset: DatasetDefinition,
  { progress = () => undefined, records = [] }: LoadOptions,
): Promise<void> {
  progress(dataset, 0);
  const fingerprint = await dataset.fingerprint(database);
  await database.transaction(async (manager) => {
    const counts = await dataset.load({ manager, progress: (share) => progress(dataset, share) });
    await manager.getRepository(SourceRow).save({ ...(counts.source ?? dataset.source) });
    const row = datasetVersion(dataset, counts, fingerprint);
    await manager.getRepository(DatasetVersionRow).save(row);
    const { id: datasetId, version, importedAt: loadedAt } = row;
    await recordChanges(manager, { datasetId, version, loadedAt }, records);
  });
  progress(dataset, 1);
}

/** Notes that a dataset was cleared away, under a version that no row bears. */
function noteLoad(
  manager: EntityManager,
  load: { readonly id: string; readonly fingerprint: string; readonly records: readonly RecordReader[] },
): Promise<void> {
  const loadedAt = new Date().toISOString();
  const version = versionName(loadedAt, load.fingerprint);
  return recordChanges(manager, { datasetId: load.id, version, loadedAt }, load.records);
}

/** What the table of datasets says of a load. */
export function datasetVersion(
  dataset: DatasetDefinition,
  counts: LoadCounts,
  fingerprint: string,
): DatasetVersionRow {
  const importedAt = new Date().toISOString();
  const { loaded, rejected, merged, leftOut = 0 } = counts;
  return {
    id: dataset.id,
    version: versionName(importedAt, fingerprint),
    fingerprint,
    asOf: counts.asOf ?? dataset.asOf,
    importedAt,
    rows: loaded,
    rejected,
    rowsRead: loaded + rejected + merged + leftOut,
    merged,
    leftOut,
    sourceId: (counts.source ?? dataset.source).id,
  };
}
