import type { Day } from '../calendarDay';
import type { Ending } from './ending';
import type { Movement } from './files/ReferenceFile';

const LONGEST_CHAIN = 12;
const COMMUNE_NOUVELLE = '32';

/** What Insee's event codes say of a code that went out of use; any other merged into another commune. */
const endingOfMod: Readonly<Record<string, Ending>> = {
  '30': 'ABOLISHED',
  [COMMUNE_NOUVELLE]: 'DELEGATED',
  '33': 'ASSOCIATED',
  '41': 'MOVED',
  '50': 'MOVED',
};

/** The movements of communes, asked by code and day. Only what was a commune before and after an event moves territory. */
export class MovementIndex {
  /** By code and day: the communes that it went into, itself included where it lives on. */
  readonly #leaving = new Map<string, Movement[]>();
  /** By code and day: the other communes that came into it. */
  readonly #arriving = new Map<string, Movement[]>();
  /** By code and day: what is a delegated part of a commune nouvelle from then on, under its own code. */
  readonly #parts = new Set<string>();
  readonly #days = new Map<string, Set<Day>>();
  readonly #split = new Set<string>();

  constructor(movements: readonly Movement[]) {
    for (const each of movements) this.#add(each);
    for (const each of movements) this.#findParent(each);
  }

  /** The days on which the territory under a code changed while the code lived on. */
  territoryDays(code: string): Day[] {
    return [...(this.#days.get(code) ?? [])].filter((day) => this.#changes(code, day)).sort();
  }

  /** The other communes that a code went into on a day. */
  targets(code: string, day: Day): string[] {
    const targets = (this.#leaving.get(keyOf(code, day)) ?? []).map(({ codeAfter }) => codeAfter);
    return [...new Set(targets)].filter((target) => target !== code);
  }

  /** Why a version ended whose code lived on. */
  endingOfTerritory(code: string, day: Day): Ending {
    const key = keyOf(code, day);
    if (this.#parts.has(key)) return 'DELEGATED';
    if (this.#gaveLand(code, day)) return 'SPLIT';
    return this.#arriving.has(key) ? 'ENLARGED' : 'RENAMED';
  }

  /** Why a code went out of use. */
  endingOfCode(code: string, day: Day): Ending {
    const moved = this.#leaving.get(keyOf(code, day)) ?? [];
    if (moved.length === 0) return 'ABOLISHED';
    const ending = moved.map(({ mod }) => endingOfMod[mod]).find((each) => each !== undefined) ?? 'MERGED';
    return ending === 'DELEGATED' && !this.#parts.has(keyOf(code, day)) ? 'MERGED' : ending;
  }

  #add(movement: Movement): void {
    const { mod, day, typeBefore, codeBefore, typeAfter, codeAfter } = movement;
    const kept = codeAfter === codeBefore;
    if (typeBefore !== 'COM' || typeAfter !== 'COM') {
      if (kept && typeBefore === 'COM' && mod === COMMUNE_NOUVELLE) this.#parts.add(keyOf(codeBefore, day));
      if (kept && typeAfter === 'COM') this.#addDay(codeAfter, day);
      return;
    }
    append(this.#leaving, keyOf(codeBefore, day), movement);
    if (!kept) append(this.#arriving, keyOf(codeAfter, day), movement);
    this.#addDay(codeBefore, day);
    this.#addDay(codeAfter, day);
  }

  #addDay(code: string, day: Day): void {
    this.#days.set(code, (this.#days.get(code) ?? new Set()).add(day));
  }

  /** A part that is a commune again takes its land from the commune that it was last in, whether a row says so or not. */
  #findParent({ day, typeBefore, codeBefore, typeAfter, codeAfter }: Movement): void {
    if (typeBefore === 'COM' || typeAfter !== 'COM' || codeBefore !== codeAfter) return;
    const parent = this.#holderBefore(codeBefore, day);
    if (parent === codeBefore) return;
    this.#split.add(keyOf(parent, day));
    this.#addDay(parent, day);
  }

  /** The commune that the land under a code belonged to just before a day. */
  #holderBefore(code: string, day: Day): string {
    let at = code;
    for (let step = 0; step < LONGEST_CHAIN; step += 1) {
      const last = [...(this.#days.get(at) ?? [])]
        .filter((each) => each < day)
        .sort()
        .at(-1);
      const next = last === undefined ? undefined : this.#leftFor(at, last);
      if (next === undefined) return at;
      at = next;
    }
    return at;
  }

  /** The commune that a code went into when it went out of use on a day; undefined where it lived on. */
  #leftFor(code: string, day: Day): string | undefined {
    const moved = this.#leaving.get(keyOf(code, day)) ?? [];
    return moved.some(({ codeAfter }) => codeAfter === code) ? undefined : moved[0]?.codeAfter;
  }

  #changes(code: string, day: Day): boolean {
    const key = keyOf(code, day);
    return this.#arriving.has(key) || this.#gaveLand(code, day) || this.#parts.has(key);
  }

  #gaveLand(code: string, day: Day): boolean {
    return this.#split.has(keyOf(code, day)) || this.targets(code, day).length > 0;
  }
}

function keyOf(code: string, day: Day): string {
  return `${code} ${day}`;
}

function append(map: Map<string, Movement[]>, key: string, movement: Movement): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [movement]);
  else list.push(movement);
}
