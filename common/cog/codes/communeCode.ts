import { badInput } from '../../errors/badInput';

const SHAPE = /^(\d{2}|2[AB])\d{3}$/;

/** The text as an INSEE commune code, letters in upper case. Throws INVALID_COMMUNE_CODE. */
export function communeCode(text: string): string {
  const code = text.trim().toUpperCase();
  if (!SHAPE.test(code)) throw badInput('INVALID_COMMUNE_CODE', text);
  return code;
}
