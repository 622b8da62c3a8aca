/** A whole number with its thousands set apart, as French texts write it: 123 651. */
export function spacedNumber(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ' ');
}
