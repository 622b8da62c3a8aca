import { isArticle } from './articles';
import { expandAbbreviations } from './expandAbbreviations';
import { foldName } from '../../../common/text/foldName';
import type { ResolutionRule } from './Resolution';

/** One way of reading a typed name: what it folds to, and the rules that were needed to read it so. */
export interface Reading {
  readonly folded: string;
  readonly rules: readonly ResolutionRule[];
}

/** The readings of a typed name, plainest first, and what stands in its parentheses where that is no article. */
export interface TypedName {
  /** The whole text, parentheses included: six official names have some, such as "Château-Chinon (Ville)". */
  readonly whole: string;
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
  const whole = foldName(text);
  const inside = match ? foldName(match[2] ?? '') : '';
  const outside = match ? foldName(`${match[1] ?? ''} ${match[3] ?? ''}`) : whole;
  if (match && isArticle(inside)) {
    return {
      whole,
      readings: withExpansions([{ folded: `${inside} ${outside}`, rules: ['ARTICLE'] }]),
      qualifier: null,
    };
  }
  const plain: Reading = { folded: outside, rules: match ? ['PARENTHESES'] : [] };
  return {
    whole,
    readings: withExpansions([plain, ...articleInFront(plain)]),
    qualifier: match ? inside : null,
  };
}

/** "Plan-de-la-Tour, Le" and "PLAN DE LA TOUR LE". */
function articleInFront({ folded, rules }: Reading): Reading[] {
  const space = folded.lastIndexOf(' ');
  const last = folded.slice(space + 1);
  if (space < 0 || !isArticle(last)) return [];
  return [{ folded: `${last} ${folded.slice(0, space)}`, rules: [...rules, 'ARTICLE'] }];
}

function withExpansions(readings: readonly Reading[]): Reading[] {
  return readings.flatMap((reading) => {
    const folded = expandAbbreviations(reading.folded);
    const expanded: Reading = { folded, rules: [...reading.rules, 'ABBREVIATION'] };
    return folded === reading.folded ? [reading] : [reading, expanded];
  });
}
