import type { Scored } from './scoreOf';

/** Letters by which names are kept together: three find few enough of them to look at each. */
const LETTERS = 3;

/** Finds the names that `scoreOf` may give a score to, without a look at the others, in the order in which they were added. */
export class WordIndex<Name extends Pick<Scored, 'core'>> {
  readonly #byLetters = new Map<string, Name[]>();

  /** Keeps a name by the letters that it and each of its words begin with; by one and two only at its beginning. */
  add(name: Name): void {
    const { core } = name;
    for (let letters = 1; letters <= LETTERS; letters += 1) this.#keep(core.slice(0, letters), name);
    for (let blank = core.indexOf(' '); blank !== -1; blank = core.indexOf(' ', blank + 1)) {
      if (core.length - blank > LETTERS) this.#keep(core.slice(blank + 1, blank + 1 + LETTERS), name);
    }
  }

  /** The names that the text, or one that goes on as it does, may be the beginning of, or of one of their words. */
  candidates({ core }: Pick<Scored, 'core'>): readonly Name[] {
    return this.#byLetters.get(core.slice(0, LETTERS)) ?? [];
  }

  #keep(letters: string, name: Name): void {
    const known = this.#byLetters.get(letters);
    if (known === undefined) this.#byLetters.set(letters, [name]);
    else if (known.at(-1) !== name) known.push(name);
  }
}
