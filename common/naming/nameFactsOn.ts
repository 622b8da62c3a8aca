import type { Day } from '../calendarDay';
import { inSlices } from '../inSlices';
import type { NamedVersion } from '../cog/CommuneVersion';
import type { NameFact, NameFacts } from './NameFacts';
import type { CodeEntry } from './NameIndex';
import { placeOf, type NameRecords } from './NameRecords';

/**
 * The names and codes of a day: official names of the communes of that day; names they bore earlier; names of communes
 * merged into them, and of the delegated and associated communes in them. Put together in slices.
 */
export async function nameFactsOn(records: NameRecords, day: Day): Promise<NameFacts> {
  const codes = await codesOn(records, day);
  const inOrder = codesInOrder(records);
  const seen = new Set<string>();
  const names: NameFact[] = [];
  const keep = (facts: readonly NameFact[]): void => {
    for (const fact of facts) {
      const folded = records.forms.of(fact.name).folded;
      const key = `${folded} ${fact.code}`;
      if (!seen.has(key) && folded !== officialFolded(records, day, fact.code)) names.push(fact);
      seen.add(key);
    }
  };
  // A code has one official name, so that these are never the same.
  await inSlices(inOrder, (code) => names.push(...officialName(records, day, code)));
  if (day >= records.latestDay)
    await inSlices(records.formerCommunes, (each) => keep(livingName(records, each)));
  await inSlices(inOrder, (code) => keep(formerNames(records, day, { code, reached: codes.get(code) })));
  return { names, codes, departments: records.departments };
}

async function codesOn(records: NameRecords, day: Day): Promise<Map<string, CodeEntry>> {
  const { history, formerCodes, latestDay } = records;
  const codes = new Map<string, CodeEntry>();
  await inSlices(new Set([...history.codes(), ...formerCodes.keys()]), (code) => {
    const listed = day >= latestDay || history.versions(code).length === 0;
    const former = listed ? formerCodes.get(code)?.successorCode : undefined;
    const isAlive = history.aliveOn(code, day) !== null;
    const reached = isAlive ? code : (former ?? history.successorOn(code, day));
    if (reached == null || !(isAlive || history.aliveOn(reached, day))) return;
    const departmentCode = placeOf(records, reached)?.departmentCode ?? '';
    codes.set(code, { code: reached, departmentCode, former: reached !== code });
  });
  return codes;
}

function officialName(records: NameRecords, day: Day, code: string): NameFact[] {
  const version = records.history.aliveOn(code, day);
  return version ? factOf(records, { kind: 'OFFICIAL_NAME', name: version.name, code, living: false }) : [];
}

function officialFolded(records: NameRecords, day: Day, code: string): string | null {
  const version = records.history.aliveOn(code, day);
  return version && records.forms.of(version.name).folded;
}

function livingName(
  records: NameRecords,
  { name, communeCode }: NameRecords['formerCommunes'][number],
): NameFact[] {
  return factOf(records, { kind: 'FORMER_COMMUNE', name, code: communeCode, living: true });
}

function formerNames(
  records: NameRecords,
  day: Day,
  { code, reached }: { readonly code: string; readonly reached: CodeEntry | undefined },
): NameFact[] {
  if (!reached) return [];
  return records.history.versions(code).flatMap((version) => {
    if (version.validTo === null || version.validTo > day) return [];
    const kind = isFormerCommune(version, reached) ? 'FORMER_COMMUNE' : 'FORMER_NAME';
    return factOf(records, { kind, name: version.name, code: reached.code, living: false });
  });
}

/** Names stand in the order of their codes whatever order they were read in: candidates of equal worth keep it. */
function codesInOrder({ history }: NameRecords): string[] {
  return [...history.codes()].sort();
}

function isFormerCommune({ ending }: NamedVersion, reached: CodeEntry): boolean {
  return reached.former || ending === 'DELEGATED';
}

function factOf(records: NameRecords, of: Omit<NameFact, 'departmentCode' | 'part'>): NameFact[] {
  const place = placeOf(records, of.code);
  if (!place) return [];
  const { departmentCode, kind } = place;
  return [{ ...of, departmentCode, part: kind === 'MUNICIPAL_ARRONDISSEMENT' }];
}
