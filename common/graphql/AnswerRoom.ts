/** Largest answer of a subgraph, in bytes, as it is sent and unpacked: a gateway takes no larger one. */
export const MOST_ANSWER_BYTES = 8 * 1024 * 1024;

/** Characters that the data of one answer of a subgraph may have as JSON, about: what holds them takes many times as much memory. */
export const MOST_DATA_CHARACTERS = 2_500_000;

/** The same where graphql-js makes them, which does so in one turn of the loop of events: nobody else is answered meanwhile. */
export const MOST_EXECUTED_CHARACTERS = 100_000;

/** Around the name of a member: two quotes, a colon, a comma, and a short value. */
const AROUND_NAME = 10;

/** Characters of an item of a list beside those of a text that is its value: a comma and a short value. A gateway takes 400 000 values, so that none is reckoned to have fewer. */
export const CHARACTERS_OF_ITEM = 10;

/** The characters of a member of an object beside those of a text that is its value. */
export function charactersOfMember(name: string): number {
  return name.length + AROUND_NAME;
}

/** The room that there is for one answer while it is made, so that none is made that is too large to be sent. */
export class AnswerRoom {
  readonly #characters: number;
  #left: number;

  constructor(characters = MOST_DATA_CHARACTERS) {
    this.#characters = characters;
    this.#left = characters;
  }

  /** Characters that were put into it so far. */
  get taken(): number {
    return this.#characters - this.#left;
  }

  /** Whether more was to be put into it than there is room for. */
  get isExceeded(): boolean {
    return this.#left < 0;
  }

  /** Takes room for so many characters, and says whether there was enough. */
  take(characters: number): boolean {
    this.#left -= characters;
    return this.#left >= 0;
  }
}
