import { withoutArticle } from './articles';
import { codesOf, rulesOf, type Finding } from './Finding';
import { arrondissement, sameOfficialCore, sameOfficialName } from './findOfficialName';
import { isOfficial, type NameEntry } from './NameEntry';
import type { Question } from './Question';
import type { Reading } from './readings';
import type { ResolutionRule } from './Resolution';

/** Letters that a name cut off inside a word must still have. */
const SHORTEST_CUT_NAME = 12;

/**
 * What fits a typed name, by the first stage that finds anything: an official name, a former or a truncated name, a name
 * with other linking words, one with a typing error, one cut off inside a word. Null where none does.
 */
export function findName(question: Question): Finding | null {
  const official = arrondissement(question) ?? sameOfficialName(question) ?? sameOfficialCore(question);
  const finding =
    official ??
    formerOrTruncated(question) ??
    otherLinkingWords(question) ??
    typingError(question) ??
    cutInsideWord(question);
  return finding?.entries.length === 0 ? null : finding;
}

function formerOrTruncated(question: Question): Finding | null {
  const former = formerName(question);
  const truncated = truncatedName(question);
  if (former) {
    const living = former.entries[0]?.living === true;
    const longer = (truncated?.entries ?? []).filter((entry) => !living || isOfficial(entry));
    return { ...former, rivals: longer };
  }
  return truncated && { ...truncated, rivals: [...oneLetterAway(question), ...sameBare(question)] };
}

function formerName({ index, readings, scope }: Question): Finding | null {
  return firstFinding(readings, ({ folded, rules }) => {
    const same = index.same(folded, scope);
    const found = same.length > 0 ? same : index.sameCore(folded, scope);
    const entries = [...found].sort((a, b) => Number(b.living) - Number(a.living));
    const kind = entries[0]?.kind ?? 'FORMER_NAME';
    return stage(entries, rulesOf(rules, same.length > 0 ? [] : ['ARTICLE'], [kind]));
  });
}

function truncatedName({ index, readings, scope }: Question): Finding | null {
  return firstFinding(readings, ({ folded, rules }) => {
    const entries = officialFirst(index.beginningWith(folded, scope));
    const article = entries.some((entry) => articleOf(entry.folded) !== articleOf(folded));
    return stage(entries, rulesOf(rules, article ? ['ARTICLE'] : [], ['TRUNCATED'], kindOf(entries[0])));
  });
}

function articleOf(folded: string): string {
  return folded.slice(0, folded.length - withoutArticle(folded).length);
}

/** Everywhere in France a longer name may be meant, as with official names. */
function otherLinkingWords(question: Question): Finding | null {
  const { index, readings, scope } = question;
  const finding = firstFinding(readings, ({ folded, rules }) => {
    const entries = officialFirst(index.sameBare(folded, scope));
    const longer = scope === null ? index.bareBeginningWith(folded, scope) : [];
    return {
      ...stage(entries, rulesOf(rules, ['LINKING_WORDS'], kindOf(entries[0]))),
      rivals: entries.length > 0 ? longer : [],
    };
  });
  return finding && { ...finding, rivals: [...finding.rivals, ...oneLetterAway(question)] };
}

function typingError({ index, readings, scope }: Question): Finding | null {
  const all = readings
    .flatMap(({ folded, rules }) => index.near(folded, scope).map((near) => ({ ...near, rules })))
    .sort((a, b) => a.distance - b.distance);
  const [best] = all;
  if (!best) return null;
  const nearest = all.filter(({ distance }) => distance === best.distance).map(({ item }) => item);
  const others = all.filter(({ distance }) => distance > best.distance).map(({ item }) => item);
  const entries = officialFirst(nearest);
  return {
    entries,
    rules: rulesOf(best.rules, ['TYPING_ERROR'], kindOf(entries[0])),
    rivals: scope === null ? others : [],
    distance: best.distance,
  };
}

function cutInsideWord({ index, readings, scope }: Question): Finding | null {
  return firstFinding(readings, ({ folded, rules }) => {
    const cut = folded.length < SHORTEST_CUT_NAME ? [] : index.beginningWithLetters(folded, scope);
    const entries = officialFirst(cut);
    return stage(entries, rulesOf(rules, ['TRUNCATED'], kindOf(entries[0])));
  });
}

function oneLetterAway({ index, readings, scope }: Question): NameEntry[] {
  return readings.flatMap(({ folded }) => index.oneLetterAway(folded, scope));
}

function sameBare({ index, readings, scope }: Question): NameEntry[] {
  return readings.flatMap(({ folded }) => index.sameBare(folded, scope));
}

function stage(entries: readonly NameEntry[], rules: readonly ResolutionRule[]): Finding {
  return { entries, rules, rivals: [], distance: 0 };
}

function firstFinding(readings: readonly Reading[], find: (reading: Reading) => Finding): Finding | null {
  for (const reading of readings) {
    const finding = find(reading);
    if (codesOf(finding).length > 0) return finding;
  }
  return null;
}

function officialFirst(entries: readonly NameEntry[]): NameEntry[] {
  return [...entries].sort((a, b) => Number(isOfficial(b)) - Number(isOfficial(a)));
}

/** The rule to add where what was found is the name of a delegated or associated commune. */
function kindOf(entry: NameEntry | undefined): ResolutionRule[] {
  return entry === undefined || isOfficial(entry) ? [] : [entry.kind];
}
