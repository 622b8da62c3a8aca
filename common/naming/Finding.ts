import type { NameEntry } from './NameEntry';
import type { ResolutionRule } from './Resolution';

/** What one stage of the resolution found: the names that fit, best first, and the rules that led to them. */
export interface Finding {
  readonly entries: readonly NameEntry[];
  readonly rules: readonly ResolutionRule[];
  /** Names that fit as well where no department narrows the search; they forbid to choose. */
  readonly rivals: readonly NameEntry[];
  /** Letters that differ, where typing errors were allowed. */
  readonly distance: number;
}

/** The codes that a finding leads to, each once, rivals last. */
export function codesOf({ entries, rivals }: Pick<Finding, 'entries' | 'rivals'>): string[] {
  return [...new Set([...entries, ...rivals].map(({ code }) => code))];
}

/** The rules, each once, in the order applied. */
export function rulesOf(...rules: readonly (readonly ResolutionRule[])[]): ResolutionRule[] {
  return [...new Set(rules.flat())];
}
