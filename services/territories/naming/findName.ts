import { withoutArticle } from './articles';
import { codesOf, rulesOf, type Finding } from './Finding';
import type { NameEntry } from './NameEntry';
import type { NameIndex, Scope } from './NameIndex';
import type { Reading } from './readings';
import type { Near } from './SegmentIndex';

/** Letters that a name cut off inside a word must still have. */
const SHORTEST_CUT_NAME = 12;

/** What is looked for, where. */
export interface Question {
  readonly index: NameIndex;
  /** The whole text folded, parentheses included. */
  readonly whole: string;
  readonly readings: readonly Reading[];
  readonly scope: Scope;
}

/**
 * What fits a typed name, by the first stage that finds anything: an official name, a former or a truncated name, a name
 * with a typing error, a name cut off inside a word. Null where none does.
 */
export function findName(question: Question): Finding | null {
  return (
    officialName(question) ?? formerOrTruncated(question) ?? typingError(question) ?? cutInsideWord(question)
  );
}

function officialName({ index, whole, readings, scope }: Question): Finding | null {
  for (const { folded, rules } of [{ folded: whole, rules: [] }, ...readings]) {
    const entries = index.same(folded, scope).filter(isOfficial);
    const finding = { entries, rules: rulesOf(rules, ['OFFICIAL_NAME']), distance: 0 };
    if (entries.length > 0) return { ...finding, rivals: scope === null ? rivalsOf(index, folded) : [] };
  }
  for (const { folded, rules } of readings) {
    const entries = index.sameCore(folded, scope).filter(isOfficial);
    const finding = { entries, rules: rulesOf(rules, ['ARTICLE']), distance: 0 };
    if (entries.length > 0) return { ...finding, rivals: scope === null ? rivalsOf(index, folded) : [] };
  }
  return null;
}

/**
 * Everywhere in France an official name may also be what is left of a longer one (Pierrefeu, of Pierrefeu-du-Var), lack
 * its article, or name a delegated commune elsewhere. Which one is meant only a department can tell.
 */
function rivalsOf(index: NameIndex, folded: string): NameEntry[] {
  const alike = index.sameCore(folded, null).filter((entry) => isOfficial(entry) || entry.living);
  return [...alike, ...index.beginningWith(folded, null)];
}

function formerOrTruncated({ index, readings, scope }: Question): Finding | null {
  const former = firstFinding(readings, ({ folded, rules }) => {
    const same = index.same(folded, scope);
    const found = same.length > 0 ? same : index.sameCore(folded, scope);
    const entries = [...found].sort((a, b) => Number(b.living) - Number(a.living));
    const kind = entries[0]?.kind ?? 'FORMER_NAME';
    return {
      entries,
      rules: rulesOf(rules, same.length > 0 ? [] : ['ARTICLE'], [kind]),
      rivals: [],
      distance: 0,
    };
  });
  const truncated = firstFinding(readings, ({ folded, rules }) => {
    const entries = index.beginningWith(folded, scope);
    const article = entries.some((entry) => articleOf(entry.folded) !== articleOf(folded));
    return {
      entries,
      rules: rulesOf(rules, article ? ['ARTICLE'] : [], ['TRUNCATED']),
      rivals: [],
      distance: 0,
    };
  });
  if (former) return { ...former, rivals: truncated?.entries ?? [] };
  if (!truncated) return null;
  return { ...truncated, rivals: readings.flatMap(({ folded }) => index.oneLetterAway(folded, scope)) };
}

function articleOf(folded: string): string {
  return folded.slice(0, folded.length - withoutArticle(folded).length);
}

function typingError({ index, readings, scope }: Question): Finding | null {
  const all = readings
    .flatMap(({ folded, rules }) => index.near(folded, scope).map((near) => ({ ...near, rules })))
    .sort((a, b) => a.distance - b.distance);
  const [best] = all;
  if (!best) return null;
  const as = nearest(all, best.distance);
  const others = all.filter(({ distance }) => distance > best.distance).map(({ item }) => item);
  return {
    entries: as,
    rules: rulesOf(best.rules, ['TYPING_ERROR']),
    rivals: scope === null ? others : [],
    distance: best.distance,
  };
}

function nearest(all: readonly Near<NameEntry>[], distance: number): NameEntry[] {
  return all.filter((near) => near.distance === distance).map(({ item }) => item);
}

function cutInsideWord({ index, readings, scope }: Question): Finding | null {
  return firstFinding(readings, ({ folded, rules }) => {
    const entries = folded.length < SHORTEST_CUT_NAME ? [] : index.beginningWithLetters(folded, scope);
    return { entries, rules: rulesOf(rules, ['TRUNCATED']), rivals: [], distance: 0 };
  });
}

function firstFinding(readings: readonly Reading[], find: (reading: Reading) => Finding): Finding | null {
  for (const reading of readings) {
    const finding = find(reading);
    if (codesOf(finding).length > 0) return finding;
  }
  return null;
}

function isOfficial({ kind }: NameEntry): boolean {
  return kind === 'OFFICIAL_NAME';
}
