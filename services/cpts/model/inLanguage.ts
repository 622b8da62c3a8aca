import type { Language } from '../../../schema/generated/cpts';

/** The text in the language asked for: French where the client asked for none, or wrote null. */
export function inLanguage<Text>(
  label: { readonly FR: Text; readonly EN: Text },
  language: Language | null | undefined,
): Text {
  return language === 'EN' ? label.EN : label.FR;
}
