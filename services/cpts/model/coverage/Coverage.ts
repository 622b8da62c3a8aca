import type { Day } from '../../../../common/calendarDay';
import type { CptsStage } from '../../../../schema/generated/cpts';
import type { Cpts } from '../Cpts';
import type { DayView, StandingCpts } from '../DayView';
import type { Range } from '../Range';
import type { Reference } from '../Reference';
import type { Territory } from '../Territory';
import type { Vintage } from '../Vintage';
import type { ChosenVintage } from '../vintageFor';
import { UNCOVERED } from './communeMarks';
import { incompleteReason } from './incompleteReason';
import { populations, unknownPopulations, valuesFor, type Populations } from './populations';
import { tally, type MarkedCommunes, type Tally } from './tally';

/** What coverage is read from; `vintage` is null where the population chosen is not loaded. */
export interface CoverageFacts {
  readonly reference: Reference;
  readonly view: DayView;
  readonly territory: Territory;
  readonly stage: CptsStage;
  readonly chosen: ChosenVintage;
  readonly vintage: Vintage | null;
}

/** The coverage of a territory; null where the reference knows no such territory. */
export function coverageOn(facts: CoverageFacts): Coverage | null {
  const communes = facts.reference.members(facts.territory);
  return communes === undefined ? null : new Coverage(facts, communes);
}

/**
 * How much of a territory published perimeters of CPTS cover on a day. Every part is read when it is first asked for: most
 * questions want the rate only, of many territories or days.
 */
export class Coverage {
  readonly #facts: CoverageFacts;
  readonly #communes: readonly number[];
  #tally: Tally | null = null;
  #populations: Populations | null = null;
  #withoutPerimeter: StandingCpts[] | null = null;

  constructor(facts: CoverageFacts, communes: readonly number[]) {
    this.#facts = facts;
    this.#communes = communes;
  }

  get territory(): Territory {
    return this.#facts.territory;
  }

  get on(): Day {
    return this.#facts.view.on;
  }

  get stage(): CptsStage {
    return this.#facts.stage;
  }

  get populationYear(): number {
    return this.#facts.chosen.year;
  }

  get populationKind(): ChosenVintage['kind'] {
    return this.#facts.chosen.kind;
  }

  get population(): number | null {
    return this.#readPopulations().population;
  }

  get populationNote(): string | null {
    return this.#readPopulations().populationNote;
  }

  get coveredPopulation(): Range | null {
    return this.#readPopulations().coveredPopulation;
  }

  get rate(): Range | null {
    return this.#readPopulations().rate;
  }

  get unknownReason(): string | null {
    return this.#readPopulations().unknownReason;
  }

  get communeCount(): number {
    return this.#communes.length;
  }

  get coveredCommuneCount(): number {
    return this.#readTally().covered;
  }

  get partlyCoveredCommuneCount(): number {
    return this.#readTally().partly;
  }

  get uncoveredCommuneCount(): number {
    const { covered, partly } = this.#readTally();
    return this.communeCount - covered - partly;
  }

  /** The numbers of the communes that nobody covers, in the order of their codes. */
  get uncovered(): number[] {
    const { marks } = this.#marked();
    return this.#communes.filter((commune) => marks[commune] === UNCOVERED);
  }

  get cpts(): Cpts[] {
    return this.#facts.view.touchingAt(this.territory, this.stage, 'CERTAIN');
  }

  get possibleCpts(): Cpts[] {
    return this.#facts.view.touchingAt(this.territory, this.stage, 'POSSIBLE');
  }

  get unknownPerimeters(): Cpts[] {
    return this.withoutPerimeter.map(({ cpts }) => cpts);
  }

  get complete(): boolean {
    return this.incompleteReason === null;
  }

  /** Where every commune is certainly covered nothing can be added, whatever sources leave out. */
  get incompleteReason(): string | null {
    if (this.coveredCommuneCount === this.communeCount) return null;
    const { reference, view } = this.#facts;
    const departments = reference.departmentsOf(this.territory);
    return incompleteReason({
      withoutPerimeter: this.withoutPerimeter.map(({ cpts }) => cpts.name),
      departments,
      withoutAny: view.withoutAny(departments),
      unnamed: view.unnamed(departments, this.stage),
    });
  }

  /** The CPTS in `unknownPerimeters`, each with how it stands towards the stage. */
  get withoutPerimeter(): readonly StandingCpts[] {
    const { reference, view } = this.#facts;
    this.#withoutPerimeter ??= view.withoutPerimeter(reference.departmentsOf(this.territory), this.stage);
    return this.#withoutPerimeter;
  }

  /** Counts communes and inhabitants at once, while the marks of the day are there: see CptsIndex. */
  count(): void {
    this.#readPopulations();
    this.#readTally();
  }

  /** The marks are good for use at once only: see CptsIndex. */
  #marked(): MarkedCommunes {
    const { reference, view } = this.#facts;
    return { reference, marks: view.marks(this.stage), communes: this.#communes };
  }

  #readTally(): Tally {
    const { territory, vintage } = this.#facts;
    const values = vintage === null ? NO_VALUES : valuesFor(territory, vintage);
    return (this.#tally ??= tally(this.#marked(), values));
  }

  #readPopulations(): Populations {
    const { territory, vintage, chosen } = this.#facts;
    const { gapReason } = chosen;
    return (this.#populations ??=
      vintage === null
        ? unknownPopulations(gapReason)
        : populations(this.#marked(), this.#readTally(), { territory, vintage, gapReason }));
  }
}

const NO_VALUES = new Int32Array(0);
