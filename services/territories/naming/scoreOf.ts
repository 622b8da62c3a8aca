import type { NameForms } from '../../../common/naming/nameForms';

/** The forms of a name that a score compares. */
export type Scored = Pick<NameForms, 'folded' | 'core'>;

/**
 * How well a text fits a name, 0 to 1: 1 the same; below, the same but for the article; whole words at its beginning;
 * letters at its beginning; letters at the beginning of a word in it. 0 does not fit.
 */
export function scoreOf(text: Scored, name: Scored): number {
  if (text.folded === '') return 0;
  if (text.folded === name.folded) return 1;
  if (text.core === name.core) return 0.97;
  if (name.core.startsWith(text.core)) return name.core[text.core.length] === ' ' ? 0.88 : 0.78;
  if (text.core.length > 2 && name.core.includes(` ${text.core}`)) return 0.65;
  return 0;
}
