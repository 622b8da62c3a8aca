/**
 * Whole numbers in proportion to the weights that add up to `total`: each is the difference of two rounded running sums, so
 * that none is more than one away from its share. All zero where the weights are.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((running, weight) => running + weight, 0);
  let reached = 0;
  let given = 0;
  return weights.map((weight) => {
    reached += weight;
    const due = sum === 0 ? 0 : Math.round((total * reached) / sum);
    const part = due - given;
    given = due;
    return part;
  });
}
