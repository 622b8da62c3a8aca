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

/** The pairs of letters in the core of a name, by which names are compared. */
export function pairsOfName(name: string): ReadonlySet<string> {
  const core = coreOfName(name);
  return new Set(Array.from({ length: Math.max(0, core.length - 1) }, (_, at) => core.slice(at, at + 2)));
}

/** How alike two names are by their pairs of letters, 0 to 1: the share that they have in common (Dice). */
export function likeness(pairs: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of pairs) if (others.has(pair)) common += 1;
  return pairs.size + others.size === 0 ? 0 : (2 * common) / (pairs.size + others.size);
}
