import { badInput } from '../errors/badInput';

const LONGEST_TEXT = 200;

/** A text to look for, if it is not too long. Throws TEXT_TOO_LONG. */
export function checkedText(text: string): string {
  if (text.length > LONGEST_TEXT) throw badInput('TEXT_TOO_LONG', text);
  return text;
}
