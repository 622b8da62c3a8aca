import type { DataSource } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import { KeptByVersion } from '../../../common/datasets/KeptByVersion';
import { inSlices } from '../../../common/inSlices';
import { cogDatasetId } from '../import/cogDataset';
import { buildNameIndex } from '../../../common/naming/buildNameIndex';
import { nameFactsOn } from '../../../common/naming/nameFactsOn';
import type { NameEntry } from '../../../common/naming/NameEntry';
import type { NameIndex } from '../../../common/naming/NameIndex';
import { placeOf, type NameRecords } from '../../../common/naming/NameRecords';
import { WordIndex } from '../naming/WordIndex';
import { SearchIndex } from '../naming/SearchIndex';
import type { Search } from '../naming/searchTerritories';
import { readAreaNames, readNameRecords, type KnownCommune } from './readNameRecords';

/** Indexes of days that are kept: today's, and a few others that are asked for. */
const MOST_DAYS = 4;

interface Loaded {
  readonly records: NameRecords<KnownCommune>;
  readonly areas: SearchIndex;
  /** By the last day on which a name changed, so that days between two changes share one. */
  readonly byDay: Map<Day, Promise<NameIndex>>;
}

/** The names in memory: read when they are first asked for, and again when a load has brought a new version. */
export class NameIndexes {
  readonly #loaded: KeptByVersion<Loaded>;
  /** Only today's names are searched. */
  readonly #words = new WeakMap<NameIndex, Promise<WordIndex<NameEntry>>>();

  constructor(database: DataSource) {
    this.#loaded = new KeptByVersion({
      database,
      datasetIds: [cogDatasetId],
      build: ([version]) => load(database, version?.asOf ?? ''),
    });
  }

  /** The names and codes as they were read on a day. */
  async on(day: Day): Promise<NameIndex> {
    const { records, byDay } = await this.#loaded.current();
    const changed = records.history.lastChange(day);
    const index = byDay.get(changed) ?? indexOn(records, day);
    byDay.delete(changed);
    byDay.set(changed, index);
    index.catch(() => byDay.delete(changed));
    const [oldest] = byDay.keys();
    if (byDay.size > MOST_DAYS && oldest !== undefined) byDay.delete(oldest);
    return index;
  }

  /** What a search reads on a day. */
  async search(day: Day): Promise<Pick<Search, 'names' | 'words' | 'areas' | 'populationOf'>> {
    const { records, areas } = await this.#loaded.current();
    const names = await this.on(day);
    const words = this.#words.get(names) ?? wordsOf(names);
    this.#words.set(names, words);
    const populationOf = (code: string) => placeOf(records, code)?.latestPopulation ?? null;
    return { names, words: await words, areas, populationOf };
  }
}

async function indexOn(records: Loaded['records'], day: Day): Promise<NameIndex> {
  return buildNameIndex(await nameFactsOn(records, day), records.forms);
}

async function wordsOf({ entries }: NameIndex): Promise<WordIndex<NameEntry>> {
  const words = new WordIndex<NameEntry>();
  await inSlices(entries, (entry) => words.add(entry));
  return words;
}

async function load(database: DataSource, latestDay: Day): Promise<Loaded> {
  const records = await readNameRecords(database, latestDay);
  const areas = new SearchIndex(await readAreaNames(database));
  return { records, areas, byDay: new Map() };
}
