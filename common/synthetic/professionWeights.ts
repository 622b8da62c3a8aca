/** How many of a hundred made-up professionals have each profession, by its code; of no published statistic. */
export const professionWeights: Readonly<Record<string, number>> = {
  '10': 22,
  '21': 9,
  '26': 1,
  '28': 2,
  '40': 7,
  '50': 3,
  '60': 28,
  '70': 14,
  '80': 3,
  '91': 4,
  '92': 1,
  '93': 2,
  '94': 1,
  '95': 2,
  '96': 1,
};

/** The codes, each as often as it weighs. */
export const weighedProfessionCodes: readonly string[] = weighed(professionWeights);

/** The keys, each as often as it weighs, so that one drawn of them follows the weights. */
export function weighed(weights: Readonly<Record<string, number>>): string[] {
  return Object.entries(weights).flatMap(([key, weight]) => Array.from({ length: weight }, () => key));
}
