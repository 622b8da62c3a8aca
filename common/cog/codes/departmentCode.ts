import { badInput } from '../../errors/badInput';

const SHAPE = /^(\d{2}|2[AB]|9[78]\d)$/;

/** The text as an INSEE department code, letters in upper case. Throws INVALID_DEPARTMENT_CODE. */
export function departmentCode(text: string): string {
  const code = text.trim().toUpperCase();
  if (SHAPE.test(code)) return code;
  const hint = /^\d$/.test(code) ? `Did you mean "0${code}"?` : undefined;
  throw badInput('INVALID_DEPARTMENT_CODE', text, hint);
}
