import type { ExerciseMode } from '../../../../schema/generated/professionals';
import type { ProfessionalSumRow, SumMode } from '../../entities/ProfessionalSumRow';
import { answersOfGroup } from '../../model/professionalGroup';
import type { CountedTerritory, Territories } from './Territories';

/** Modes in the order of their names, which is that of the sums' key. */
const modes: readonly SumMode[] = ['ANY', 'LIBERAL', 'SALARIED', 'VOLUNTEER'];
const ANY = 0;

/** A practice as it is counted: the places of its territories in their list, none where its commune is not known. */
export interface CountedPractice {
  readonly territories: readonly number[];
  readonly mode: ExerciseMode | null;
}

/**
 * Counts professionals by territory, mode and group, each once in every territory where they practise. Memory grows with
 * the number of territories and groups, not with that of professionals.
 */
export class PeopleCounter {
  readonly #territories: Territories;
  /** For each group a number of people for each territory and mode. */
  readonly #people = new Map<number, Uint32Array>();
  /** For each territory and mode the number of the person last counted there. */
  readonly #last: Uint32Array;
  #person = 0;

  constructor(territories: Territories) {
    this.#territories = territories;
    this.#last = new Uint32Array(territories.list.length * modes.length);
  }

  /** Counts one more professional, with all their practices. */
  add(groupNumber: number, practices: readonly CountedPractice[]): void {
    this.#person += 1;
    const people = this.#peopleOf(groupNumber);
    const { everywhere } = this.#territories;
    this.#count(people, everywhere, ANY);
    for (const { territories, mode } of practices) {
      const place = mode === null ? ANY : modes.indexOf(mode);
      this.#count(people, everywhere, place);
      for (const territory of territories) {
        this.#count(people, territory, ANY);
        this.#count(people, territory, place);
      }
    }
  }

  /** The sums that are not zero, in the order of their key. */
  *rows(): Generator<ProfessionalSumRow> {
    const groups = [...this.#people].sort(([one], [other]) => one - other);
    for (let place = 0; place < this.#last.length; place += 1) {
      // Nobody has practised in most territories of a small file.
      if (this.#last[place] === 0) continue;
      const { level, code } = this.#territories.list[Math.floor(place / modes.length)] as CountedTerritory;
      const mode = modes[place % modes.length] as SumMode;
      for (const [groupNumber, people] of groups) {
        const count = people[place] ?? 0;
        if (count > 0) yield { level, code, mode, ...answersOfGroup(groupNumber), people: count };
      }
    }
  }

  #count(people: Uint32Array, territory: number, mode: number): void {
    const place = territory * modes.length + mode;
    if (this.#last[place] === this.#person) return;
    this.#last[place] = this.#person;
    people[place] = (people[place] ?? 0) + 1;
  }

  #peopleOf(groupNumber: number): Uint32Array {
    const known = this.#people.get(groupNumber);
    if (known) return known;
    const made = new Uint32Array(this.#last.length);
    this.#people.set(groupNumber, made);
    return made;
  }
}
