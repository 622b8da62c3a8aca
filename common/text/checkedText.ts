import { badInput } from '../errors/badInput';

const LONGEST_TEXT = 200;

/** A text to look for, if it is not too long. Throws TEXT_TOO_LONG. */
export function checkedText(text: string): string {
  return checked(text);
}

/** The texts of a list, if none is too long. Throws TEXT_TOO_LONG with the index of the first that is. */
export function checkedTexts(texts: readonly string[]): string[] {
  return texts.map((text, index) => checked(text, `It stands at index ${index} of the list.`));
}

function checked(text: string, hint?: string): string {
  if (text.length > LONGEST_TEXT) throw badInput('TEXT_TOO_LONG', text, hint);
  return text;
}
