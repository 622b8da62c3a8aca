import { isArticle } from './articles';
import { expandAbbreviations } from './expandAbbreviations';
import { foldName } from '../text/foldName';
import { lettersOf } from '../text/lettersOf';
import type { ResolutionRule } from './Resolution';

/** One way of reading a typed name, and the rules that were needed to read it so. */
export interface Reading {
  /** Its letters, accents kept. */
  readonly letters: string;
  /** Its letters without accents. */
  readonly folded: string;
  readonly rules: readonly ResolutionRule[];
}

/** The readings of a typed name, plainest first, and what stands in its parentheses, folded, where that is no article. */
export interface TypedName {
  /** The whole text, parentheses included: six official names have some, such as "Château-Chinon (Ville)". */
  readonly whole: Reading;
  readonly readings: readonly Reading[];
  readonly qualifier: string | null;
}

const PARENTHESES = /^(.*)\(([^()]*)\)([^()]*)$/s;

/**
 * How a typed name can be read: as it stands; with an article that stands behind, in parentheses or not, put in front;
 * without a qualifier or a list of delegated communes in parentheses; each also with St and Ste written out.
 */
export function readTypedName(text: string): TypedName {
  const match = PARENTHESES.exec(text);
  const whole = reading(lettersOf(text), []);
  const inside = match ? foldName(match[2] ?? '') : '';
  const outside = match ? lettersOf(`${match[1] ?? ''} ${match[3] ?? ''}`) : whole.letters;
  if (match && isArticle(inside)) {
    const inFront = reading(`${inside} ${outside}`, ['ARTICLE']);
    return { whole, readings: withExpansions([inFront]), qualifier: null };
  }
  const plain = reading(outside, match ? ['PARENTHESES'] : []);
  return {
    whole,
    readings: withExpansions([plain, ...articleInFront(plain)]),
    qualifier: match ? inside : null,
  };
}

/** "Plan-de-la-Tour, Le" and "PLAN DE LA TOUR LE". */
function articleInFront({ letters, rules }: Reading): Reading[] {
  const space = letters.lastIndexOf(' ');
  const last = letters.slice(space + 1);
  if (space < 0 || !isArticle(last)) return [];
  return [reading(`${last} ${letters.slice(0, space)}`, [...rules, 'ARTICLE'])];
}

function withExpansions(readings: readonly Reading[]): Reading[] {
  return readings.flatMap((plain) => {
    const letters = expandAbbreviations(plain.letters);
    return letters === plain.letters ? [plain] : [plain, reading(letters, [...plain.rules, 'ABBREVIATION'])];
  });
}

function reading(letters: string, rules: readonly ResolutionRule[]): Reading {
  return { letters, folded: foldName(letters), rules };
}
