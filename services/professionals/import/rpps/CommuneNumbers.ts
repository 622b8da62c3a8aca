import type { CommuneOfCode } from '../readCommuneCodes';

/** INSEE codes of foreign countries begin so, and stand where a commune's would. */
const FOREIGN = '99';

/** Communes of today as numbers from 1 in the order in which the rows name them; 0 stands for none that is known. */
export class CommuneNumbers {
  readonly #communeOf: CommuneOfCode;
  readonly #codes: string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #read = new Map<string, number>();
  #unknown = 0;

  constructor(communeOf: CommuneOfCode) {
    this.#communeOf = communeOf;
  }

  /** The communes' codes in the order of their numbers: that of number 1 comes first. */
  get codes(): readonly string[] {
    return this.#codes;
  }

  /** How many rows named a code that leads to no commune of today, and to no foreign country. */
  get unknown(): number {
    return this.#unknown;
  }

  /** The number for what a row writes: a code out of use leads to its successor, any other that is none to 0. */
  numberOf(written: string): number {
    if (written === '') return 0;
    let number = this.#read.get(written);
    if (number === undefined) {
      number = this.#find(written);
      this.#read.set(written, number);
    }
    if (number === 0 && !written.startsWith(FOREIGN)) this.#unknown += 1;
    return number;
  }

  #find(written: string): number {
    const code = this.#communeOf(written);
    if (code === null) return 0;
    const known = this.#numbers.get(code);
    if (known !== undefined) return known;
    this.#codes.push(code);
    this.#numbers.set(code, this.#codes.length);
    return this.#codes.length;
  }
}
