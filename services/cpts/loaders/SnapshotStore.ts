import type { DataSource } from 'typeorm';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';
import { Snapshot } from '../model/Snapshot';
import { readContractRules } from './readContractRules';
import { readCpts } from './readCpts';
import { readGrids } from './readGrids';
import { readStatedCounts } from './readStatedCounts';
import {
  readEpciVintageNames,
  readFormerCommunes,
  readReference,
  readVintage,
  readVintageNames,
} from './readReference';

/** The snapshot of the datasets that answer now: built when first asked for, and again after a load. */
export class SnapshotStore {
  readonly #snapshot: KeptByVersion<Snapshot>;

  constructor(database: DataSource) {
    this.#snapshot = new KeptByVersion({ database, build: () => buildSnapshot(database) });
  }

  /** The present snapshot. One small statement tells whether a load has changed a dataset since. */
  current(): Promise<Snapshot> {
    return this.#snapshot.current();
  }
}

async function buildSnapshot(database: DataSource): Promise<Snapshot> {
  const reference = await readReference(database);
  const vintages = await readVintageNames(database);
  const partial = vintages.filter((vintage) => !vintage.national);
  return new Snapshot({
    reference,
    formerCommunes: await readFormerCommunes(database),
    cpts: await readCpts(database, reference),
    statedCounts: await readStatedCounts(database),
    grids: await readGrids(database),
    contractRules: await readContractRules(database),
    vintages,
    epciVintages: await readEpciVintageNames(database),
    readVintage: ({ year, kind }) => {
      const carried = partial.filter((each) => each.kind === kind && each.year !== year);
      return readVintage(database, reference, { vintage: { year, kind }, carried });
    },
  });
}
