import { readChoice } from './savedChoice';

/** Where the choice is kept in the browser. */
export const LANGUAGE_KEY = 'maillage:language';

export type Language = 'fr' | 'en';

/** The reader's own choice first, then the first language of the browser that we speak. */
export function preferredLanguage(): Language {
  const saved = readChoice(LANGUAGE_KEY);
  if (saved === 'fr' || saved === 'en') return saved;
  for (const tag of navigator.languages) {
    if (tag.startsWith('fr')) return 'fr';
    if (tag.startsWith('en')) return 'en';
  }
  return 'en';
}
