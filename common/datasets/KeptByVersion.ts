import type { DataSource } from 'typeorm';
import type { DatasetVersionRow } from './DatasetVersionRow';
import { versionsReader, type Versions, type VersionsReader } from './versionsReader';

/** Each dataset of a load is committed on its own, so that one load may overtake a few makings, but not many. */
const MOST_MAKINGS = 5;

/** What is kept in memory, of which datasets (all where left out), and how it is made of them. */
export interface Keeping<Model> {
  readonly database: DataSource;
  readonly datasetIds?: readonly string[];
  /**
   * Makes it from the database as it stands; given the versions, those of datasets that are not loaded left out. Called
   * again where a load came in between.
   */
  readonly build: (versions: readonly DatasetVersionRow[]) => Promise<Model>;
}

/** Something made of datasets and kept in memory: made when first asked for, and again after a load. */
export class KeptByVersion<Model> {
  readonly #keeping: Keeping<Model>;
  readonly #versions: VersionsReader;
  #version: string | null = null;
  #model: Promise<Model> | null = null;
  /** The latest that is made, and of which version. */
  #made: { readonly version: string; readonly model: Model } | null = null;
  /** Counts what was started, so that a making can tell whether it is still the latest. */
  #started = 0;

  constructor(keeping: Keeping<Model>) {
    this.#keeping = keeping;
    this.#versions = versionsReader(keeping.database, keeping.datasetIds);
  }

  /**
   * What the versions loaded now make. One small statement tells whether a load has changed them; between it and the start
   * of the making nothing waits, so that many requests make it once. A making that fails is not kept.
   */
  async current(): Promise<Model> {
    const versions = await this.#versions.current();
    if (this.#model === null || versions.text !== this.#version) {
      this.#started += 1;
      const number = this.#started;
      const making = this.#make(versions, number);
      this.#version = versions.text;
      this.#model = making;
      making.catch(() => {
        if (this.#started === number) this.#model = null;
      });
    }
    return this.#model;
  }

  /** The same at once, where it is made and no statement is needed to tell that no load has come since; null elsewhere. */
  known(): Model | null {
    const versions = this.#versions.known();
    return versions !== null && this.#made?.version === versions.text ? this.#made.model : null;
  }

  /**
   * Makes it of one version. It is made of many statements, so a load may commit between two of them: then it is made
   * again, or taken from whoever has begun to since. Throws where loads keep overtaking it.
   */
  async #make(first: Versions, number: number): Promise<Model> {
    let versions = first;
    for (let making = 0; making < MOST_MAKINGS; making += 1) {
      const model = this.#keeping.build(versions.rows);
      // What two versions together make may also fail, so that a failure is told only where there was but one.
      await Promise.allSettled([model]);
      const after = await this.#versions.current();
      if (after.text === versions.text) {
        const made = { version: versions.text, model: await model };
        if (this.#started === number) this.#made = made;
        return made.model;
      }
      if (this.#started !== number) return this.current();
      versions = after;
      this.#version = after.text;
    }
    throw new Error(`A load changed the datasets during each of ${MOST_MAKINGS} readings of them`);
  }
}
