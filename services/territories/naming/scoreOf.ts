import { withoutArticle } from './articles';

/**
 * How well a folded text fits a folded name, 0 to 1: 1 the same; below, the same but for the article; the beginning of it;
 * the beginning of a word in it. Longer names than the text score a little less; 0 does not fit.
 */
export function scoreOf(text: string, name: string): number {
  if (text === '') return 0;
  if (text === name) return 1;
  const core = withoutArticle(name);
  const typed = withoutArticle(text);
  if (typed === core) return 0.97;
  const share = typed.length / core.length;
  if (core.startsWith(`${typed} `)) return rounded(0.85 + 0.1 * share);
  if (core.startsWith(typed)) return rounded(0.75 + 0.1 * share);
  if (typed.length > 2 && core.includes(` ${typed}`)) return rounded(0.6 + 0.1 * share);
  return 0;
}

function rounded(score: number): number {
  return Math.round(score * 1_000) / 1_000;
}
