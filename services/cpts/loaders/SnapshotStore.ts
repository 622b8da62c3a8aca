import { setImmediate } from 'node:timers/promises';
import type { DataSource } from 'typeorm';
import { selectRows } from '../../../common/database/selectRows';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';
import { OvertakenError } from '../../../common/datasets/OvertakenError';
import { referenceDatasetId } from '../import/referenceDataset';
import { Snapshot } from '../model/Snapshot';
import { readContractRules } from './readContractRules';
import { readCpts } from './readCpts';
import { readGrids } from './readGrids';
import { readStatedCounts } from './readStatedCounts';
import { readFormerCommunes, readReference, readVintage } from './readReference';
import { readVintageNames } from './readVintageNames';

/** The snapshot of the datasets that answer now: built when first asked for, and again after a load. */
export class SnapshotStore {
  readonly #snapshot: KeptByVersion<Snapshot>;

  constructor(database: DataSource) {
    this.#snapshot = new KeptByVersion({ database, build: (versions) => buildSnapshot(database, versions) });
  }

  /** The present snapshot. One small statement tells whether a load has changed a dataset since. */
  current(): Promise<Snapshot> {
    return this.#snapshot.current();
  }
}

async function buildSnapshot(
  database: DataSource,
  versions: readonly DatasetVersionRow[],
): Promise<Snapshot> {
  const version = versions.find(({ id }) => id === referenceDatasetId)?.version ?? null;
  const reference = await readReference(database);
  // A statement on SQLite, and what is made of its rows, holds the process: other requests get their turn in between.
  await setImmediate();
  const { vintages, epciVintages } = await readVintageNames(database);
  const partial = vintages.filter((vintage) => !vintage.national);
  const snapshot = new Snapshot({
    reference,
    formerCommunes: await readFormerCommunes(database),
    cpts: await readCpts(database, reference),
    statedCounts: await readStatedCounts(database),
    grids: await readGrids(database),
    contractRules: await readContractRules(database),
    vintages,
    epciVintages,
    readVintage: async ({ year, kind }) => {
      const carried = partial.filter((each) => each.kind === kind && each.year !== year);
      const vintage = await readVintage(database, reference, { vintage: { year, kind }, carried });
      await checkVersion(database, version);
      return vintage;
    },
  });
  return snapshot.prepare();
}

/**
 * A vintage is read when it is first asked for, which may be long after the communes were. Throws an OvertakenError where
 * a load has replaced them since: figures of new communes are never counted on the old ones.
 */
async function checkVersion(database: DataSource, version: string | null): Promise<void> {
  const [row] = await selectRows(database, DatasetVersionRow, { where: { id: referenceDatasetId } });
  if ((row?.version ?? null) !== version) throw new OvertakenError(referenceDatasetId);
}
