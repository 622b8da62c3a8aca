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

  get size(): number {
    return this.#size;
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

  /** Gives the different practices of each of so many people, in the order of the rows, those that say nothing left out. */
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
      for (let at = ends[person] as number; at < end; at += 1) this.#addNew(found, rows[at] as number);
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

  #addNew(found: Activity[], row: number): void {
    const commune = this.#communes[row] as number;
    const mode = this.#modes[row] as number;
    const finess = this.#finess[row] as number;
    if (commune === 0 && mode === 0 && finess === 0) return;
    for (const other of found) {
      if (other.commune === commune && other.mode === mode && other.finess === finess) return;
    }
    found.push({ commune, mode, finess });
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
