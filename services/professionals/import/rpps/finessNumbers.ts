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
  if (number < CORSICA) return String(number).padStart(9, '0');
  const rest = number - CORSICA;
  const letter = rest >= UPPER_CORSICA ? 'B' : 'A';
  return `2${letter}${String(rest % UPPER_CORSICA).padStart(7, '0')}`;
}
