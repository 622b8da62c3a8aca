import type { Day } from '../calendarDay';
import type { CommuneVersion } from '../cog/CommuneVersion';
import type { NameFact, NameFacts } from './NameFacts';
import type { CodeEntry } from './NameIndex';
import { placeOf, type NameRecords } from './NameRecords';

/**
 * The names and codes of a day: official names of the communes of that day; names they bore earlier; names of communes
 * merged into them, and of the delegated and associated communes in them.
 */
export function nameFactsOn(records: NameRecords, day: Day): NameFacts {
  const codes = codesOn(records, day);
  const seen = new Set<string>();
  const names = [
    ...officialNames(records, day),
    ...livingNames(records, day),
    ...formerNames(records, day, codes),
  ].filter(({ name, code }) => {
    const key = `${records.forms.of(name).folded} ${code}`;
    return !seen.has(key) && seen.add(key);
  });
  return { names, codes, departments: records.departments };
}

function codesOn(records: NameRecords, day: Day): Map<string, CodeEntry> {
  const { history, formerCodes, latestDay } = records;
  const codes = new Map<string, CodeEntry>();
  for (const code of new Set([...history.codes(), ...formerCodes.keys()])) {
    const listed = day >= latestDay || history.versions(code).length === 0;
    const former = listed ? formerCodes.get(code)?.successorCode : undefined;
    const reached = history.aliveOn(code, day) ? code : (former ?? history.successorOn(code, day));
    if (reached == null || !history.aliveOn(reached, day)) continue;
    const departmentCode = placeOf(records, reached)?.departmentCode ?? '';
    codes.set(code, { code: reached, departmentCode, former: reached !== code });
  }
  return codes;
}

function officialNames(records: NameRecords, day: Day): NameFact[] {
  return codesInOrder(records).flatMap((code) => {
    const version = records.history.aliveOn(code, day);
    return version ? factOf(records, { kind: 'OFFICIAL_NAME', name: version.name, code, living: false }) : [];
  });
}

function livingNames(records: NameRecords, day: Day): NameFact[] {
  if (day < records.latestDay) return [];
  return records.formerCommunes.flatMap(({ name, communeCode }) =>
    factOf(records, { kind: 'FORMER_COMMUNE', name, code: communeCode, living: true }),
  );
}

function formerNames(records: NameRecords, day: Day, codes: ReadonlyMap<string, CodeEntry>): NameFact[] {
  const versions = codesInOrder(records).flatMap((code) => records.history.versions(code));
  return versions.flatMap((version) => {
    const reached = codes.get(version.code);
    if (!reached || version.validTo === null || version.validTo > day) return [];
    const kind = isFormerCommune(version, reached) ? 'FORMER_COMMUNE' : 'FORMER_NAME';
    return factOf(records, { kind, name: version.name, code: reached.code, living: false });
  });
}

/** Names stand in the order of their codes whatever order they were read in: candidates of equal worth keep it. */
function codesInOrder({ history }: NameRecords): string[] {
  return [...history.codes()].sort();
}

function isFormerCommune({ ending }: CommuneVersion, reached: CodeEntry): boolean {
  return reached.former || ending === 'DELEGATED';
}

function factOf(records: NameRecords, of: Omit<NameFact, 'departmentCode' | 'part'>): NameFact[] {
  const place = placeOf(records, of.code);
  if (!place) return [];
  const { departmentCode, kind } = place;
  return [{ ...of, departmentCode, part: kind === 'MUNICIPAL_ARRONDISSEMENT' }];
}
