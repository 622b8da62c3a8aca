import type { TerritoryLevel } from '../../../common/cog/territoryLevel';
import { expandAbbreviations } from './expandAbbreviations';
import { foldName } from '../../../common/text/foldName';
import type { NameEntry } from './NameEntry';
import type { NameIndex } from './NameIndex';
import { scoreOf } from './scoreOf';
import type { SearchIndex } from './SearchIndex';

/** A territory found: how well, and by which of its names or codes. */
export interface Found {
  readonly level: TerritoryLevel;
  readonly code: string;
  readonly score: number;
  readonly matched: string;
}

/** What is searched, in what. */
export interface Search {
  readonly text: string;
  readonly names: NameIndex;
  readonly areas: SearchIndex;
  /** Communes that bear the text as a postal code. */
  readonly communesWithPostalCode: readonly string[];
  readonly levels: ReadonlySet<TerritoryLevel>;
  readonly departmentCode: string | null;
}

/** What a former name's score is worth beside the same score of an official one. */
const FORMER = 0.9;

/** The territories that fit a text by name or code, best first; each once, by its best name. */
export function searchTerritories(search: Search): Found[] {
  const best = new Map<string, Found>();
  const folded = expandAbbreviations(foldName(search.text));
  for (const found of [...byCode(search), ...byArea(search, folded), ...byCommune(search, folded)]) {
    const key = `${found.level} ${found.code}`;
    const known = best.get(key);
    if (!known || known.score < found.score) best.set(key, found);
  }
  return [...best.values()].filter(({ level }) => search.levels.has(level)).sort(bestFirst);
}

/** The same score goes to the shorter name first: it is nearer to what was typed. Larger territories go before smaller. */
function bestFirst(a: Found, b: Found): number {
  return (
    b.score - a.score ||
    a.matched.length - b.matched.length ||
    sizes.indexOf(a.level) - sizes.indexOf(b.level) ||
    compare(a, b)
  );
}

const sizes: readonly TerritoryLevel[] = ['COUNTRY', 'REGION', 'DEPARTMENT', 'EPCI', 'COMMUNE'];

function compare(a: Found, b: Found): number {
  return a.code < b.code ? -1 : 1;
}

function byCode({ text, names, areas, communesWithPostalCode, departmentCode }: Search): Found[] {
  const code = text.trim().toUpperCase();
  const inDepartment = (own: string | undefined) => departmentCode === null || own === departmentCode;
  const commune = names.code(code);
  const exact = commune && inDepartment(commune.departmentCode) ? [commune] : [];
  const postal = communesWithPostalCode.filter((each) => inDepartment(names.code(each)?.departmentCode));
  const own = areas.areas.filter(
    (area) => area.code === code && isInside(area.departmentCodes, departmentCode),
  );
  return [
    ...exact.map((each): Found => {
      return { level: 'COMMUNE', code: each.code, score: each.former ? FORMER : 1, matched: code };
    }),
    ...postal.map((each): Found => ({ level: 'COMMUNE', code: each, score: 0.95, matched: code })),
    ...own.map((area): Found => ({ level: area.level, code, score: 1, matched: code })),
  ];
}

function byArea({ areas, departmentCode }: Search, folded: string): Found[] {
  return areas.areas.flatMap((area) => {
    const score = Math.max(...area.folded.map((name) => scoreOf(folded, name)));
    const fits = score > 0 && isInside(area.departmentCodes, departmentCode);
    return fits ? [{ level: area.level, code: area.code, score, matched: area.name }] : [];
  });
}

function isInside(departmentCodes: readonly string[], departmentCode: string | null): boolean {
  return departmentCode === null || departmentCodes.includes(departmentCode);
}

function byCommune({ names, departmentCode }: Search, folded: string): Found[] {
  const found = names.entries.flatMap((entry) => {
    if (departmentCode !== null && entry.departmentCode !== departmentCode) return [];
    const score = scoreOf(folded, entry.folded);
    return score > 0 ? [foundCommune(entry, score)] : [];
  });
  const near = names
    .near(folded, departmentCode)
    .map(({ item, distance }) => foundCommune(item, 0.7 - 0.1 * distance));
  return [...found, ...near];
}

function foundCommune({ kind, code, name }: NameEntry, score: number): Found {
  const worth = kind === 'OFFICIAL_NAME' ? score : score * FORMER;
  return { level: 'COMMUNE', code, score: Math.round(worth * 1_000) / 1_000, matched: name };
}
