import { foldName } from '../text/foldName';
import { isAscii } from '../text/isAscii';
import { lettersOf } from '../text/lettersOf';
import { withoutArticle } from './articles';
import { withoutLinkingWords } from './linkingWords';

/** The forms of a name that readings are compared with. */
export interface NameForms {
  /** Lower case, accents kept, blanks for hyphens and apostrophes: what "letter for letter" means. */
  readonly letters: string;
  readonly folded: string;
  /** Folded, without the article in front. */
  readonly core: string;
  /** Folded, without the words that link the others. */
  readonly bare: string;
}

/** The forms of a name, worked out once for each name and kept: most names are the same on every day. */
export class NameFormsCache {
  readonly #known = new Map<string, NameForms>();

  of(name: string): NameForms {
    const known = this.#known.get(name);
    if (known) return known;
    const forms = nameForms(name);
    this.#known.set(name, forms);
    return forms;
  }
}

/** The forms of one name. */
export function nameForms(name: string): NameForms {
  const folded = foldName(name);
  return {
    // Without accents both are the same.
    letters: isAscii(name) ? folded : lettersOf(name),
    folded,
    core: withoutArticle(folded),
    bare: withoutLinkingWords(folded),
  };
}
