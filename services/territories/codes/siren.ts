import { badInput } from '../../../common/errors/badInput';

const SHAPE = /^\d{9}$/;

/** The text as a SIREN, blanks removed. Throws INVALID_SIREN, also where the check digit (Luhn) is wrong. */
export function siren(text: string): string {
  const digits = text.replace(/\s/g, '');
  if (!SHAPE.test(digits) || !passesLuhn(digits)) throw badInput('INVALID_SIREN', text);
  return digits;
}

/** Whether every second digit from the right doubled, the digits of the products and the others add up to a ten. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
