/** Largest answer of a subgraph, in bytes, as it is sent and unpacked: a gateway takes no larger one. */
export const MOST_ANSWER_BYTES = 8 * 1024 * 1024;

/** Characters that the data of one answer of a subgraph may have as JSON, about: what holds them takes many times as much memory. */
export const MOST_DATA_CHARACTERS = 4_000_000;

/** Around the name of a member: two quotes, a colon, a comma, and a short value. */
const AROUND_NAME = 10;

/** The characters of a member of an object beside those of a text that is its value. */
export function charactersOfMember(name: string): number {
  return name.length + AROUND_NAME;
}

/** The room that there is for one answer while it is made, so that none is made that is too large to be sent. */
export class AnswerRoom {
  #left: number;

  constructor(characters = MOST_DATA_CHARACTERS) {
    this.#left = characters;
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
