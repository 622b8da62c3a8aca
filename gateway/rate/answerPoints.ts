/** About what an object takes in an answer. */
const CHARACTERS_PER_POINT = 100;

/** What a request costs for which nobody has worked: its answer was kept, or its operation never begun. */
export const UNWORKED_POINTS = 1;

/**
 * What an operation has cost once its answer is there, never more than was reckoned: a point for each 100 characters of it, yet at
 * least a tenth of the estimate, since much may have been looked at that is not shown.
 */
export function answerPoints(estimate: number, characters: number): number {
  const shown = Math.ceil(characters / CHARACTERS_PER_POINT);
  return Math.min(estimate, Math.max(1, shown, Math.ceil(estimate / 10)));
}
