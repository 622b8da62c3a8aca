/** The order of two texts by their characters, as sorting wants it: below 0, 0 or above 0. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
