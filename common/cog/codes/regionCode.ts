import { badInput } from '../../errors/badInput';

const SHAPE = /^\d{2}$/;

/** The text as an INSEE region code. Throws INVALID_REGION_CODE. */
export function regionCode(text: string): string {
  const code = text.trim();
  if (SHAPE.test(code)) return code;
  const hint = /^\d$/.test(code) ? `Did you mean "0${code}"?` : undefined;
  throw badInput('INVALID_REGION_CODE', text, hint);
}
