import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import { isOfficial, type NameEntry } from '../../../common/naming/NameEntry';
import type { NameIndex } from '../../../common/naming/NameIndex';
import { scoreOf, type Scored } from './scoreOf';
import { searchByCode } from './searchByCode';
import { searchReadings } from './searchReadings';
import type { AreaName, SearchIndex } from './SearchIndex';
import type { WordIndex } from './WordIndex';

/** A territory found: how well, and by which of its names or codes. */
export interface Found {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly score: number;
  readonly matched: string;
  /** Latest PMUN; null where none is known. */
  readonly population: number | null;
}

/** What is searched, in what. */
export interface Search {
  readonly text: string;
  readonly names: NameIndex;
  /** The same names, by their words. */
  readonly words: WordIndex<NameEntry>;
  /** The latest PMUN of a commune; null where none is known. */
  readonly populationOf: (code: string) => number | null;
  readonly areas: SearchIndex;
  /** Communes that bear the text as a postal code. */
  readonly communesWithPostalCode: readonly string[];
  readonly levels: ReadonlySet<TerritoryLevel>;
  readonly departmentCode: string | null;
}

/** What a former name's score is worth beside the same score of an official one. */
const FORMER = 0.9;
/** The score of a name that has the same words but for those that link them. */
const LINKING = 0.9;

/** The territories that fit a text by name or code, best first; each once, by its best name. */
export function searchTerritories(search: Search): Found[] {
  const best = new Map<string, Found>();
  const { readings, departmentCode: named } = searchReadings(search.text, search.names);
  const narrowed = { ...search, departmentCode: search.departmentCode ?? named };
  const byName = readings.flatMap((each) => [...byArea(narrowed, each), ...byCommune(narrowed, each)]);
  for (const found of [...searchByCode(search), ...byName]) {
    const key = `${found.level} ${found.code}`;
    const known = best.get(key);
    if (!known || known.score < found.score) best.set(key, found);
  }
  return [...best.values()].filter(({ level }) => search.levels.has(level)).sort(bestFirst);
}

/** The same score goes to the place with more inhabitants first, then to the shorter name, then to the larger area. */
function bestFirst(a: Found, b: Found): number {
  return (
    b.score - a.score ||
    (b.population ?? -1) - (a.population ?? -1) ||
    a.matched.length - b.matched.length ||
    sizes.indexOf(a.level) - sizes.indexOf(b.level) ||
    compare(a, b)
  );
}

const sizes: readonly TerritoryLevel[] = ['COUNTRY', 'REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE'];

function compare(a: Found, b: Found): number {
  return a.code < b.code ? -1 : 1;
}

function byArea({ areas, departmentCode }: Search, reading: Scored): Found[] {
  const found = areas.words.candidates(reading).map((form) => foundArea(form.area, scoreOf(reading, form)));
  const near = areas
    .near(reading.folded)
    .map(({ item, distance }) => foundArea(item.area, nearScore(distance)));
  return [...found, ...near].flatMap(({ area, ...each }) => {
    const inside = departmentCode === null || area.departmentCodes.includes(departmentCode);
    return each.score > 0 && inside ? [each] : [];
  });
}

function foundArea(area: AreaName, score: number): Found & { readonly area: AreaName } {
  const { level, code, name, population } = area;
  return { area, level, code, score, matched: name, population };
}

function byCommune({ names, words, populationOf, departmentCode }: Search, reading: Scored): Found[] {
  const foundCommune = (entry: NameEntry, score: number) =>
    communeFound(entry, score, populationOf(entry.code));
  const found = words.candidates(reading).flatMap((entry) => {
    if (departmentCode !== null && entry.departmentCode !== departmentCode) return [];
    const score = scoreOf(reading, entry);
    return score > 0 ? [foundCommune(entry, score)] : [];
  });
  const bare = names.sameBare(reading.folded, departmentCode).map((entry) => foundCommune(entry, LINKING));
  const near = names
    .near(reading.folded, departmentCode)
    .map(({ item, distance }) => foundCommune(item, nearScore(distance)));
  return [...found, ...bare, ...near];
}

function nearScore(distance: number): number {
  return rounded(0.7 - 0.1 * distance);
}

function communeFound(entry: NameEntry, score: number, population: number | null): Found {
  const { code, name } = entry;
  const worth = isOfficial(entry) ? score : score * FORMER;
  return { level: 'COMMUNE', code, score: rounded(worth), matched: name, population };
}

function rounded(score: number): number {
  return Math.round(score * 1_000) / 1_000;
}
