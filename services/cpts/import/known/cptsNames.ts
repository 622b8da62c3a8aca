import { foldName } from '../../../../common/text/foldName';

/** The words before the name proper: what a CPTS is, and the article that ties it to its place. */
const LEAD =
  /^(?:(?:cpts|communaute professionnelle territoriale de sante) )?(?:(?:de la|de l|du|des|de|d|la|le|les|l) )?/;
const LONGEST_SLUG = 50;

/** A name folded and without the words before the name proper: "CPTS du Golfe" becomes "golfe". */
export function coreOfName(name: string): string {
  const folded = foldName(name);
  return folded.replace(LEAD, '') || folded;
}

/** A text as a part of a stable name: words of a-z and 0-9 joined by hyphens. */
export function slugOf(text: string, longest = LONGEST_SLUG): string {
  return foldName(text).slice(0, longest).trim().replaceAll(' ', '-');
}

/** How alike two names are, 0 to 1: the share of pairs of letters that they have in common (Dice). */
export function likeness(one: string, other: string): number {
  const [pairs, others] = [pairsOf(coreOfName(one)), pairsOf(coreOfName(other))];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}

function pairsOf(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)));
}
