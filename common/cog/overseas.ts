/** Mayotte: each release repeats the census of 2017, so its figures bear that year. */
export function isFrozenMayotte(code: string): boolean {
  return code.startsWith('976');
}

/**
 * Wallis and Futuna, French Polynesia, New Caledonia: each is counted in years of its own, which the files do not tell,
 * and the figures stand still between releases of different years. Saint-Pierre-et-Miquelon, Saint-Barthélemy and
 * Saint-Martin move with every release, and come from the same Insee tables as the year beside them.
 */
export function isUndatedCollectivity(code: string): boolean {
  return code.startsWith('986') || code.startsWith('987') || code.startsWith('988');
}

/** The French Southern and Antarctic Lands and Clipperton: nobody lives there for good, and nothing is published. */
export function isUninhabitedLand(code: string): boolean {
  return code.startsWith('984') || code.startsWith('989');
}

/** The overseas collectivities: outside the regions and outside the country's legal population. */
export function isCollectivity(code: string): boolean {
  return code.startsWith('98') || code.startsWith('975') || code.startsWith('977') || code.startsWith('978');
}

/** The department or overseas collectivity of a commune code. */
export function departmentOfCode(code: string): string {
  return code.startsWith('97') || code.startsWith('98') ? code.slice(0, 3) : code.slice(0, 2);
}
