import { badInput } from '../../errors/badInput';
import { isCommuneCode } from './isCommuneCode';

/** The text as an INSEE commune code, letters in upper case. Throws INVALID_COMMUNE_CODE. */
export function communeCode(text: string): string {
  const code = text.trim().toUpperCase();
  if (!isCommuneCode(code)) throw badInput('INVALID_COMMUNE_CODE', text);
  return code;
}
