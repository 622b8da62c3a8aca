import type { DataSource } from 'typeorm';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { Snapshot } from '../model/Snapshot';
import { readCpts } from './readCpts';
import { readGrids } from './readGrids';
import { readFormerCommunes, readReference, readVintage, readVintageNames } from './readReference';

/** The snapshot of the datasets that answer now: built when first asked for, and again after a load. */
export class SnapshotStore {
  readonly #database: DataSource;
  #version: string | null = null;
  #snapshot: Promise<Snapshot> | null = null;

  constructor(database: DataSource) {
    this.#database = database;
  }

  /** The present snapshot. One small statement tells whether a load has changed a dataset since. */
  async current(): Promise<Snapshot> {
    const version = await this.#loadedVersion();
    if (this.#snapshot === null || version !== this.#version) {
      this.#version = version;
      const building = buildSnapshot(this.#database);
      this.#snapshot = building;
      building.catch(() => {
        if (this.#snapshot === building) this.#snapshot = null;
      });
    }
    return this.#snapshot;
  }

  async #loadedVersion(): Promise<string> {
    const rows = await this.#database.getRepository(DatasetVersionRow).find({ order: { id: 'ASC' } });
    return rows.map((row) => `${row.id}=${row.version}@${row.importedAt}`).join(' ');
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
    grids: await readGrids(database),
    vintages,
    readVintage: ({ year, kind }) => {
      const carried = partial.filter((each) => each.kind === kind && each.year !== year);
      return readVintage(database, reference, { vintage: { year, kind }, carried });
    },
  });
}
