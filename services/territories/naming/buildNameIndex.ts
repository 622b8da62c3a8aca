import type { Day } from '../../../common/calendarDay';
import type { CommuneRow } from '../entities/CommuneRow';
import type { CommuneVersionRow } from '../entities/CommuneVersionRow';
import type { DepartmentRow } from '../entities/DepartmentRow';
import type { FormerCodeRow } from '../entities/FormerCodeRow';
import type { FormerCommuneRow } from '../entities/FormerCommuneRow';
import { type CommuneHistory } from '../../../common/cog/CommuneHistory';
import { foldName } from '../../../common/text/foldName';
import type { NameFormsCache } from './nameForms';
import type { NameEntry, NameKind } from './NameEntry';
import { NameIndex, type CodeEntry } from './NameIndex';

/** Every name and code that the database holds. */
export interface NameRecords {
  readonly communes: ReadonlyMap<string, CommuneRow>;
  readonly history: CommuneHistory;
  readonly formerCodes: ReadonlyMap<string, FormerCodeRow>;
  readonly formerCommunes: readonly FormerCommuneRow[];
  readonly departments: readonly DepartmentRow[];
  /** The forms of the names, shared by the indexes of all days. */
  readonly forms: NameFormsCache;
  /** The day of the latest COG: from it on, former codes and communes are those of its lists. */
  readonly latestDay: Day;
}

/**
 * The index of a day: official names of the communes of that day; names they bore earlier; names of communes merged into
 * them, and of the delegated and associated communes in them.
 */
export function buildNameIndex(records: NameRecords, day: Day): NameIndex {
  const codes = codesOn(records, day);
  const seen = new Set<string>();
  const entries = [
    ...officialNames(records, day),
    ...livingNames(records, day),
    ...formerNames(records, day, codes),
  ].filter((entry) => {
    const key = `${entry.folded} ${entry.code}`;
    return !seen.has(key) && seen.add(key);
  });
  return new NameIndex({ entries, codes, departments: departmentNames(records.departments) });
}

function codesOn(
  { history, formerCodes, communes, latestDay }: NameRecords,
  day: Day,
): Map<string, CodeEntry> {
  const codes = new Map<string, CodeEntry>();
  for (const code of new Set([...history.codes(), ...formerCodes.keys()])) {
    const listed = day >= latestDay || history.versions(code).length === 0;
    const former = listed ? formerCodes.get(code)?.successorCode : undefined;
    const reached = history.aliveOn(code, day) ? code : (former ?? history.successorOn(code, day));
    if (reached == null || !history.aliveOn(reached, day)) continue;
    const departmentCode = placeOf({ communes, formerCodes }, reached)?.departmentCode ?? '';
    codes.set(code, { code: reached, departmentCode, former: reached !== code });
  }
  return codes;
}

/** The commune of today that stands where a code of another day stood: it tells the department. */
function placeOf(
  { communes, formerCodes }: Pick<NameRecords, 'communes' | 'formerCodes'>,
  code: string,
): CommuneRow | undefined {
  return communes.get(code) ?? communes.get(formerCodes.get(code)?.successorCode ?? '');
}

function officialNames(records: NameRecords, day: Day): NameEntry[] {
  return [...records.history.codes()].flatMap((code) => {
    const version = records.history.aliveOn(code, day);
    return version
      ? entryOf(records, { kind: 'OFFICIAL_NAME', name: version.name, code, living: false })
      : [];
  });
}

function livingNames(records: NameRecords, day: Day): NameEntry[] {
  if (day < records.latestDay) return [];
  return records.formerCommunes.flatMap(({ name, communeCode }) =>
    entryOf(records, { kind: 'FORMER_COMMUNE', name, code: communeCode, living: true }),
  );
}

function formerNames(records: NameRecords, day: Day, codes: ReadonlyMap<string, CodeEntry>): NameEntry[] {
  return records.history.all().flatMap((version) => {
    const reached = codes.get(version.code);
    if (!reached || version.validTo === null || version.validTo > day) return [];
    const kind = isFormerCommune(version, reached) ? 'FORMER_COMMUNE' : 'FORMER_NAME';
    return entryOf(records, { kind, name: version.name, code: reached.code, living: false });
  });
}

function isFormerCommune({ ending }: CommuneVersionRow, reached: CodeEntry): boolean {
  return reached.former || ending === 'DELEGATED';
}

function entryOf(
  records: NameRecords,
  of: { readonly kind: NameKind; readonly name: string; readonly code: string; readonly living: boolean },
): NameEntry[] {
  const place = placeOf(records, of.code);
  if (!place) return [];
  const part = place.kind === 'MUNICIPAL_ARRONDISSEMENT';
  const { departmentCode, latestPopulation: population } = place;
  const { name, kind, code, living } = of;
  const { letters, folded, core, bare } = records.forms.of(name);
  return [{ name, kind, code, living, letters, folded, core, bare, departmentCode, part, population }];
}

function departmentNames(departments: readonly DepartmentRow[]): Map<string, string> {
  return new Map(
    departments.flatMap(({ code, name }) => [
      [foldName(code), code] as const,
      [foldName(name), code] as const,
    ]),
  );
}
