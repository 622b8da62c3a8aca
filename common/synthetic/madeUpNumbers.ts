import { passesLuhn } from '../text/passesLuhn';

/**
 * An RPPS number that nobody can have: it begins with 9 (real ones begin with 1) and fails the check digit. The serial
 * number makes it unique.
 */
export function madeUpRpps(serial: number): string {
  return withWrongCheckDigit(`9${String(serial).padStart(9, '0')}`);
}

/** A FINESS number that no place can have: in the department, but failing the check digit. */
export function madeUpFiness(departmentCode: string, serial: number): string {
  return withWrongCheckDigit(`${departmentCode.slice(0, 2)}99${String(serial).padStart(4, '0')}`);
}

/** The digits with one more that is not their check digit: of the ten digits one is right; the one that follows it is not. */
export function withWrongCheckDigit(body: string): string {
  const right = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].findIndex((digit) => passesLuhn(`${body}${digit}`));
  return `${body}${(right + 1) % 10}`;
}
