import { badInput } from '../../errors/badInput';

const SHAPE = /^\d{5}$/;

/** The text as a postal code. Throws INVALID_POSTAL_CODE. */
export function postalCode(text: string): string {
  const code = text.trim();
  if (!SHAPE.test(code)) throw badInput('INVALID_POSTAL_CODE', text);
  return code;
}
