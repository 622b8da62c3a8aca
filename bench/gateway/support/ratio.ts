import type { Rounds } from './measureRounds';
import { median } from './median';

/** The middle of the ratios of two contenders round by round; null where one of them was not measured. */
export function ratio(rounds: Rounds, one: string, other: string): number | null {
  const [ones, others] = [rounds.get(one), rounds.get(other)];
  if (ones === undefined || others === undefined) return null;
  return median(ones.map((figure, round) => figure / (others[round] ?? NaN)));
}

/** The middle of the rounds of each contender. */
export function medians(rounds: Rounds): Map<string, number> {
  return new Map([...rounds].map(([name, figures]) => [name, median(figures)]));
}
