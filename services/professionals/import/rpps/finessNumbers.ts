const CORSICA = 1_000_000_000;
const UPPER_CORSICA = 10_000_000;

/** A FINESS number, checked, as a number from 1 below 2^32. */
export function packFiness(finess: string): number {
  const letter = finess[1];
  if (letter !== 'A' && letter !== 'B') return Number(finess) + 1;
  return CORSICA + (letter === 'B' ? UPPER_CORSICA : 0) + Number(finess.slice(2)) + 1;
}

/** The FINESS number that was packed. */
export function unpackFiness(packed: number): string {
  const number = packed - 1;
  if (number < CORSICA) return digits(number, 9);
  const rest = number - CORSICA;
  const letter = rest >= UPPER_CORSICA ? 'B' : 'A';
  return `2${letter}${digits(rest % UPPER_CORSICA, 7)}`;
}

/**
 * A whole number in so many digits. `String` would keep the latest thousands of texts in a cache of V8's, which of millions
 * makes a hundred megabytes of garbage that outlives the young generation.
 */
export function digits(number: number, count: number): string {
  return number.toFixed(0).padStart(count, '0');
}
