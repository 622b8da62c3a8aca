const FIRST_CAPACITY = 1 << 12;
/** Doubling would hold up to twice what is needed of millions. */
const GROWTH = 1.25;

/** What a row says beside the person: numbers that stand for a commune, a mode and a FINESS number; 0 where it is silent. */
export interface Activity {
  readonly commune: number;
  readonly mode: number;
  readonly finess: number;
}

/** The activities of a file: 11 bytes each, found by person once all are there. */
export class Activities {
  #people = new Int32Array(FIRST_CAPACITY);
  #communes = new Uint16Array(FIRST_CAPACITY);
  #modes = new Uint8Array(FIRST_CAPACITY);
  #finess = new Uint32Array(FIRST_CAPACITY);
  #size = 0;
  #merged = 0;

  get size(): number {
    return this.#size;
  }

  /** How many rows added nothing to what others say, of the people whose practices have been given. */
  get merged(): number {
    return this.#merged;
  }

  /** Adds what a row says of the person at that place. */
  add(person: number, { commune, mode, finess }: Activity): void {
    if (this.#size === this.#people.length) this.#grow();
    this.#people[this.#size] = person;
    this.#communes[this.#size] = commune;
    this.#modes[this.#size] = mode;
    this.#finess[this.#size] = finess;
    this.#size += 1;
  }

  /**
   * Gives the different practices of each of so many people, in the order of the rows. Rows that tell neither commune, nor
   * mode, nor site are no practice: the first one stands for a professional who has none, all others are merged. To be
   * asked once for each person, since the merged rows are counted here.
   */
  byPerson(people: number): (person: number) => Activity[] {
    const ends = this.#endsOf(people);
    const rows = new Int32Array(this.#size);
    for (let row = this.#size - 1; row >= 0; row -= 1) {
      const person = this.#people[row] as number;
      const end = (ends[person] as number) - 1;
      ends[person] = end;
      rows[end] = row;
    }
    // Each end has moved down to where the person begins, and the next person's beginning is where this one ends.
    return (person) => {
      const found: Activity[] = [];
      const end = ends[person + 1] ?? this.#size;
      const start = ends[person] as number;
      for (let at = start; at < end; at += 1) {
        if (!this.#addNew(found, rows[at] as number)) this.#merged += 1;
      }
      if (found.length === 0 && end > start) this.#merged -= 1;
      return found;
    };
  }

  /** For each person the place behind the last of their rows, once rows are in the order of people. */
  #endsOf(people: number): Int32Array {
    const ends = new Int32Array(people);
    for (let row = 0; row < this.#size; row += 1) {
      const person = this.#people[row] as number;
      ends[person] = (ends[person] as number) + 1;
    }
    for (let person = 1; person < people; person += 1) {
      ends[person] = (ends[person] as number) + (ends[person - 1] as number);
    }
    return ends;
  }

  /** False where the row says nothing, or what is found already. */
  #addNew(found: Activity[], row: number): boolean {
    const commune = this.#communes[row] as number;
    const mode = this.#modes[row] as number;
    const finess = this.#finess[row] as number;
    if (commune === 0 && mode === 0 && finess === 0) return false;
    for (const other of found) {
      if (other.commune === commune && other.mode === mode && other.finess === finess) return false;
    }
    found.push({ commune, mode, finess });
    return true;
  }

  #grow(): void {
    const capacity = Math.ceil(GROWTH * this.#people.length);
    this.#people = filled(new Int32Array(capacity), this.#people);
    this.#communes = filled(new Uint16Array(capacity), this.#communes);
    this.#modes = filled(new Uint8Array(capacity), this.#modes);
    this.#finess = filled(new Uint32Array(capacity), this.#finess);
  }
}

function filled<Numbers extends { set: (from: Numbers) => void }>(wider: Numbers, from: Numbers): Numbers {
  wider.set(from);
  return wider;
}
