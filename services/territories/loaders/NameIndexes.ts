import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { DatasetVersionRow } from '../../../common/datasets/DatasetVersionRow';
import { cogDatasetId } from '../import/cogDataset';
import { buildNameIndex, type NameRecords } from '../naming/buildNameIndex';
import type { NameIndex } from '../naming/NameIndex';
import { SearchIndex } from '../naming/SearchIndex';
import { readAreaNames, readNameRecords } from './readNameRecords';

/** Indexes of days that are kept: today's, and a few others that are asked for. */
const MOST_DAYS = 4;

interface Loaded {
  readonly records: NameRecords;
  readonly search: SearchIndex;
  /** By the last day on which a name changed, so that days between two changes share one. */
  readonly byDay: Map<Day, NameIndex>;
}

/** The names in memory: read when they are first asked for, and again when a load has brought a new version. */
export class NameIndexes {
  readonly #database: DataSource;
  #version: string | null = null;
  #loaded: Promise<Loaded> | null = null;

  constructor(database: DataSource) {
    this.#database = database;
  }

  /** The names and codes as they were read on a day. */
  async on(day: Day): Promise<NameIndex> {
    const { records, byDay } = await this.#current();
    const changed = records.history.lastChange(day);
    const index = byDay.get(changed) ?? buildNameIndex(records, day);
    byDay.delete(changed);
    byDay.set(changed, index);
    const [oldest] = byDay.keys();
    if (byDay.size > MOST_DAYS && oldest !== undefined) byDay.delete(oldest);
    return index;
  }

  /** The areas above communes, by name and code. */
  async search(): Promise<SearchIndex> {
    return (await this.#current()).search;
  }

  /** Between the comparison of versions and the start of the reading nothing waits, so that many requests read once. */
  async #current(): Promise<Loaded> {
    const row = await this.#database.getRepository(DatasetVersionRow).findOneBy({ id: cogDatasetId });
    const version = row === null ? '' : `${row.version} ${row.importedAt}`;
    if (this.#loaded === null || version !== this.#version) {
      const loading = this.#load(row?.asOf ?? '');
      this.#version = version;
      this.#loaded = loading;
      loading.catch(() => {
        if (this.#loaded === loading) this.#loaded = null;
      });
    }
    return this.#loaded;
  }

  async #load(latestDay: Day): Promise<Loaded> {
    const records = await readNameRecords(this.#database, latestDay);
    const search = new SearchIndex(await readAreaNames(this.#database));
    return { records, search, byDay: new Map() };
  }
}
