import type { Day } from '../../../common/calendarDay';
import type { CptsStage } from '../../../schema/generated/cpts';
import type { CommuneMarks } from './coverage/communeMarks';
import type { CptsIndex } from './coverage/CptsIndex';
import { dayNumber } from './coverage/dayNumber';
import type { UnnamedCpts } from './coverage/DocumentedCpts';
import type { Cpts } from './Cpts';
import type { CptsOnDay } from './CptsOnDay';
import { perimeterOnDay } from './perimeterOnDay';
import { stageOnDay } from './stageOnDay';
import type { Standing } from './standing';
import type { Territory } from './Territory';

/** All CPTS on one day. Each is read when it is first asked for, and kept. */
export class DayView {
  readonly on: Day;
  readonly #index: CptsIndex;
  readonly #day: number;
  readonly #read = new Map<Cpts, CptsOnDay>();
  readonly #withoutPerimeter = new Map<CptsStage, Map<string, Unlisted[]>>();

  constructor(index: CptsIndex, on: Day) {
    this.on = on;
    this.#index = index;
    this.#day = dayNumber(on);
  }

  /** A CPTS on this day. */
  of(cpts: Cpts): CptsOnDay {
    const known = this.#read.get(cpts);
    if (known !== undefined) return known;
    const day = { cpts, stage: stageOnDay(cpts.spans, this.on), perimeter: perimeterOnDay(cpts, this.on) };
    this.#read.set(cpts, day);
    return day;
  }

  /** The CPTS whose known perimeter touches the territory, by name. */
  touching(territory: Territory): CptsOnDay[] {
    return this.#index.touching(territory, this.#day).map(({ cpts }) => this.of(cpts));
  }

  /** Those of them that stand so towards the stage. */
  touchingAt(territory: Territory, least: CptsStage, wanted: Standing): Cpts[] {
    return this.#index
      .touching(territory, this.#day)
      .filter(({ timeline }) => timeline.on(this.#day, least) === wanted)
      .map(({ cpts }) => cpts);
  }

  /**
   * The CPTS of the departments, as stated, that certainly or possibly stand at the stage and whose perimeter no source
   * lists for this day; by name, each once.
   */
  withoutPerimeter(departments: readonly string[], least: CptsStage): StandingCpts[] {
    const known = this.#withoutPerimeter.get(least) ?? this.#readWithoutPerimeter(least);
    const found = new Set(departments.flatMap((code) => known.get(code) ?? []));
    return [...found].sort((a, b) => a.position - b.position);
  }

  /** Those of the departments of which no source names a CPTS. */
  withoutAny(departments: readonly string[]): string[] {
    return this.#index.documented.withoutAny(departments);
  }

  /** The counts of documents, in the departments, of CPTS at the stage that sources do not name. */
  unnamed(departments: readonly string[], least: CptsStage): UnnamedCpts[] {
    return this.#index.documented.unnamed(departments, least, this.#day);
  }

  /** Which communes are covered by CPTS at this stage or further. */
  marks(least: CptsStage): CommuneMarks {
    return this.#index.marks(least, this.#day);
  }

  #readWithoutPerimeter(least: CptsStage): Map<string, Unlisted[]> {
    const byDepartment = new Map<string, Unlisted[]>();
    for (const { cpts, position, timeline } of this.#index.withoutPerimeter(least, this.#day)) {
      const unlisted = { cpts, position, standing: timeline.on(this.#day, least) };
      for (const code of cpts.departments) {
        byDepartment.set(code, [...(byDepartment.get(code) ?? []), unlisted]);
      }
    }
    this.#withoutPerimeter.set(least, byDepartment);
    return byDepartment;
  }
}

/** A CPTS and how it stands towards a stage. */
export interface StandingCpts {
  readonly cpts: Cpts;
  readonly standing: Standing;
}

interface Unlisted extends StandingCpts {
  readonly position: number;
}
