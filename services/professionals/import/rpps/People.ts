const FIRST_CAPACITY = 1 << 12;
/** Doubling would hold up to twice what is needed of millions. */
const GROWTH = 1.25;
const FULLEST = 0.7;
const NONE = -1;
const LOW_BITS = 0x1_0000_0000;
const GOLDEN = 0x9e3779b1;

/** What the rows of a physician say of skills, as bits. */
const NAMED = 1;
const GENERAL = 2;

/**
 * The professionals of a file, numbered from 0 in the order in which they come: some 20 bytes each, found by open
 * addressing on the whole RPPS number.
 */
export class People {
  #numbers = new Float64Array(FIRST_CAPACITY);
  #professions = new Uint8Array(FIRST_CAPACITY);
  #skills = new Uint8Array(FIRST_CAPACITY);
  /** A power of two of slots, each with the place of one person, or NONE. */
  #slots = new Int32Array(2 * FIRST_CAPACITY).fill(NONE);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** The place of the professional with the number; -1 where there is none. */
  find(number: number): number {
    return this.#slots[this.#slotOf(number)] ?? NONE;
  }

  /** Adds a professional who is not there, and returns the place. The profession is any number below 256. */
  add(number: number, profession: number): number {
    if (this.#size === this.#numbers.length) this.#grow();
    const place = this.#size;
    this.#numbers[place] = number;
    this.#professions[place] = profession;
    this.#slots[this.#slotOf(number)] = place;
    this.#size += 1;
    if (this.#size > FULLEST * this.#slots.length) this.#spread();
    return place;
  }

  numberOf(place: number): number {
    return this.#numbers[place] as number;
  }

  professionOf(place: number): number {
    return this.#professions[place] as number;
  }

  /** Notes a skill that a row names. */
  nameSkill(place: number, general: boolean): void {
    this.#skills[place] = (this.#skills[place] ?? 0) | NAMED | (general ? GENERAL : 0);
  }

  /** Whether one of the named skills is general practice; null where no row names a skill. */
  practisesGenerally(place: number): boolean | null {
    const skills = this.#skills[place] ?? 0;
    return skills === 0 ? null : (skills & GENERAL) !== 0;
  }

  /** The places in the order of the RPPS numbers. */
  inOrder(): Int32Array {
    const numbers = this.#numbers.slice(0, this.#size).sort();
    const places = new Int32Array(numbers.length);
    for (let at = 0; at < numbers.length; at += 1) places[at] = this.find(numbers[at] as number);
    return places;
  }

  /** The slot where the number stands, or the free one where it belongs. */
  #slotOf(number: number): number {
    const mask = this.#slots.length - 1;
    const high = Math.floor(number / LOW_BITS);
    const mixed = Math.imul((number % LOW_BITS) ^ Math.imul(high, GOLDEN), GOLDEN);
    let slot = (mixed ^ (mixed >>> 15)) & mask;
    for (;;) {
      const place = this.#slots[slot] as number;
      if (place === NONE || this.#numbers[place] === number) return slot;
      slot = (slot + 1) & mask;
    }
  }

  #grow(): void {
    const capacity = Math.ceil(GROWTH * this.#numbers.length);
    const numbers = new Float64Array(capacity);
    numbers.set(this.#numbers);
    this.#numbers = numbers;
    this.#professions = widened(this.#professions, capacity);
    this.#skills = widened(this.#skills, capacity);
  }

  #spread(): void {
    this.#slots = new Int32Array(2 * this.#slots.length).fill(NONE);
    for (let place = 0; place < this.#size; place += 1) {
      this.#slots[this.#slotOf(this.#numbers[place] as number)] = place;
    }
  }
}

function widened(bytes: Uint8Array<ArrayBuffer>, capacity: number): Uint8Array<ArrayBuffer> {
  const wider = new Uint8Array(capacity);
  wider.set(bytes);
  return wider;
}
