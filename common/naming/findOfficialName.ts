import { writtenArrondissement } from './arrondissements';
import { rulesOf, type Finding } from './Finding';
import { isInUse, isOfficial, type NameEntry } from './NameEntry';
import type { NameIndex } from './NameIndex';
import type { Question } from './Question';

/**
 * The official name that a text gives, accents and signs aside. Within a department another name that differs by its
 * article only is a rival, unless the text has the official one letter for letter: "Vergne" may be Vergné or La Vergne.
 */
export function sameOfficialName({ index, readings, withWhole, scope }: Question): Finding | null {
  for (const { letters, folded, rules } of withWhole) {
    const entries = index.same(folded, scope).filter(isOfficial);
    if (entries.length === 0) continue;
    const literal = entries.some((entry) => entry.letters === letters);
    const alike = literal ? [] : index.sameCore(folded, scope).filter(isInUse);
    const moved = readings.some((reading) => reading.folded === folded) && readings[0]?.folded !== folded;
    const longer = moved ? literallyLonger({ index, readings, scope }) : [];
    const rivals = scope === null ? rivalsOf(index, folded) : [...alike, ...longer];
    return { entries, rules: rulesOf(rules, ['OFFICIAL_NAME']), rivals, distance: 0 };
  }
  return null;
}

/**
 * The municipal arrondissement that a text writes in another way than its official name; no entries for a number that
 * the city has not.
 */
export function arrondissement({ index, withWhole, scope }: Question): Finding | null {
  for (const { folded, rules } of withWhole) {
    const written = writtenArrondissement(folded);
    if (!written || written.folded === folded) continue;
    const entries = index.same(written.folded ?? '', scope);
    return { entries, rules: rulesOf(rules, ['ARRONDISSEMENT']), rivals: [], distance: 0 };
  }
  return null;
}

/** The official name that differs by its article only; any other name that fits as well or better is a rival. */
export function sameOfficialCore({ index, readings, scope }: Question): Finding | null {
  for (const { folded, rules } of readings) {
    const alike = index.sameCore(folded, scope);
    const entries = alike.filter(isOfficial);
    if (entries.length === 0) continue;
    const fitting = alike.filter((entry) => entry.living || entry.folded === folded);
    const longer = literallyLonger({ index, readings, scope });
    const rivals = scope === null ? rivalsOf(index, folded) : [...fitting, ...longer];
    return { entries, rules: rulesOf(rules, ['ARTICLE']), rivals, distance: 0 };
  }
  return null;
}

/** The names that begin with the text as typed, article included: "Castellet-lès" is no "Le Castellet" for certain. */
function literallyLonger({
  index,
  readings,
  scope,
}: Pick<Question, 'index' | 'readings' | 'scope'>): NameEntry[] {
  const typed = readings[0]?.folded ?? '';
  return index.beginningWith(typed, scope).filter(({ folded }) => folded.startsWith(`${typed} `));
}

/**
 * Everywhere in France an official name may also be what is left of a longer one (Pierrefeu, of Pierrefeu-du-Var), lack
 * its article, or name a delegated commune elsewhere. Which one is meant only a department can tell.
 */
function rivalsOf(index: NameIndex, folded: string): NameEntry[] {
  const alike = index.sameCore(folded, null).filter(isInUse);
  return [...alike, ...index.beginningWith(folded, null)];
}
