import type { Day } from '../../../common/calendarDay';
import type { CptsStage } from '../../../schema/generated/cpts';
import type { Cpts } from './Cpts';
import type { CptsOnDay } from './CptsOnDay';
import { markCommunes, type CommuneMarks } from './markCommunes';
import { perimeterOnDay } from './perimeterOnDay';
import type { Reference } from './Reference';
import { stageOnDay } from './stageOnDay';
import { standing } from './standing';
import { territoryKey, type Territory } from './Territory';

/** All CPTS on one day, by the territories they touch; for each stage, the communes marked once and kept. */
export class DayView {
  readonly on: Day;
  readonly #reference: Reference;
  readonly #byId = new Map<string, CptsOnDay>();
  readonly #byTerritory = new Map<string, CptsOnDay[]>();
  readonly #unlistedByDepartment = new Map<string, CptsOnDay[]>();
  readonly #marks = new Map<CptsStage, CommuneMarks>();

  constructor(reference: Reference, cpts: readonly Cpts[], on: Day) {
    this.on = on;
    this.#reference = reference;
    for (const each of cpts) this.#place(each);
  }

  /** A CPTS on this day. */
  of(cpts: Cpts): CptsOnDay {
    return this.#byId.get(cpts.id) ?? this.#read(cpts);
  }

  /** The CPTS whose known perimeter touches the territory, by name. */
  touching(territory: Territory): readonly CptsOnDay[] {
    return this.#byTerritory.get(territoryKey(territory)) ?? [];
  }

  /** The CPTS of the departments, as stated, whose perimeter no source lists for this day; by name, each once. */
  withoutPerimeter(departments: readonly string[]): CptsOnDay[] {
    const found = new Set(departments.flatMap((code) => this.#unlistedByDepartment.get(code) ?? []));
    return found.size === 0 ? [] : [...this.#byId.values()].filter((day) => found.has(day));
  }

  /** Which communes are covered by CPTS at this stage or further; the same array for the same stage. */
  marks(least: CptsStage): CommuneMarks {
    const known = this.#marks.get(least);
    if (known !== undefined) return known;
    const groups = [...this.#byId.values()]
      .map((day) => ({ places: day.perimeter.places, standing: standing(day.stage, least) }))
      .filter((group) => group.standing !== 'NONE')
      .map(({ places, standing: reached }) => ({ places, certain: reached === 'CERTAIN' }));
    const marks = markCommunes(this.#reference, groups);
    this.#marks.set(least, marks);
    return marks;
  }

  #read(cpts: Cpts): CptsOnDay {
    return { cpts, stage: stageOnDay(cpts.spans, this.on), perimeter: perimeterOnDay(cpts, this.on) };
  }

  #place(cpts: Cpts): void {
    const day = this.#read(cpts);
    this.#byId.set(cpts.id, day);
    if (day.perimeter.places.length === 0) {
      for (const department of cpts.departments) append(this.#unlistedByDepartment, department, day);
    }
    for (const key of this.#territoriesOf(day)) append(this.#byTerritory, key, day);
  }

  #territoriesOf(day: CptsOnDay): Set<string> {
    const keys = new Set<string>();
    for (const place of day.perimeter.places) {
      const index = this.#reference.indexOf(place.communeCode);
      if (index === undefined) continue;
      for (const touched of [index, ...this.#reference.arrondissementsOf(index)]) {
        for (const key of this.#reference.territoryKeysOf(touched)) keys.add(key);
      }
    }
    return keys;
  }
}

function append(map: Map<string, CptsOnDay[]>, key: string, day: CptsOnDay): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [day]);
  else list.push(day);
}
