/** As many question marks as there are values, for IN (…). */
export function placesFor(values: readonly unknown[]): string {
  return values.map(() => '?').join(', ');
}
