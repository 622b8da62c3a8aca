import { badInput } from '../../errors/badInput';
import { passesLuhn } from '../../text/passesLuhn';

const SHAPE = /^\d{9}$/;

/** The text as a SIREN, blanks removed. Throws INVALID_SIREN, also where the check digit (Luhn) is wrong. */
export function siren(text: string): string {
  const digits = text.replace(/\s/g, '');
  if (!SHAPE.test(digits) || !passesLuhn(digits)) throw badInput('INVALID_SIREN', text);
  return digits;
}
