import { In, type DataSource } from 'typeorm';
import { DatasetVersionRow } from './DatasetVersionRow';

/** What is kept in memory, of which datasets (all where left out), and how it is made of them. */
export interface Keeping<Model> {
  readonly database: DataSource;
  readonly datasetIds?: readonly string[];
  /** Makes it from the database as it stands; given the versions, those of datasets that are not loaded left out. */
  readonly build: (versions: readonly DatasetVersionRow[]) => Promise<Model>;
}

/** Something made of datasets and kept in memory: made when first asked for, and again after a load. */
export class KeptByVersion<Model> {
  readonly #keeping: Keeping<Model>;
  #version: string | null = null;
  #model: Promise<Model> | null = null;

  constructor(keeping: Keeping<Model>) {
    this.#keeping = keeping;
  }

  /**
   * What the versions loaded now make. One small statement tells whether a load has changed them; between it and the start
   * of the making nothing waits, so that many requests make it once. A making that fails is not kept.
   */
  async current(): Promise<Model> {
    const { database, datasetIds, build } = this.#keeping;
    const rows = await database
      .getRepository(DatasetVersionRow)
      .find({ where: datasetIds ? { id: In([...datasetIds]) } : {}, order: { id: 'ASC' } });
    const version = rows.map((row) => `${row.id}=${row.version}@${row.importedAt}`).join(' ');
    if (this.#model === null || version !== this.#version) {
      const making = build(rows);
      this.#version = version;
      this.#model = making;
      making.catch(() => {
        if (this.#model === making) this.#model = null;
      });
    }
    return this.#model;
  }
}
