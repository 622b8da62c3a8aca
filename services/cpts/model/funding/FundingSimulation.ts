import type { Day } from '../../../../common/calendarDay';
import type { Resolution } from '../../../../common/naming/Resolution';
import type { PopulationKind, SimulationBasis } from '../../../../schema/generated/cpts';
import type { CptsSize } from '../cptsSize';
import type { FundingGrid } from '../FundingGrid';
import type { Range } from '../Range';
import { fundingOutcome, unsizedSums, type FundingOutcome, type FundingSums } from './FundingOutcome';
import { sizeReason } from './sizeReason';
import type { CountedSubject } from './SimulatedLine';
import type { SimulationNote } from './SimulationNote';
import { simulationNotes } from './simulationNotes';

/** The inhabitants that a simulation counts from, and the size read from them. */
export interface SimulatedPopulation {
  readonly basis: SimulationBasis;
  readonly size: CptsSize;
  readonly populationYear: number | null;
  readonly populationKind: PopulationKind | null;
  /** How each text was read; empty where no communes were given. */
  readonly communes: Resolution[];
}

/** What a simulation counts with. */
export interface SimulationFacts {
  readonly grid: FundingGrid;
  readonly on: Day;
  readonly population: SimulatedPopulation;
  /** Operating funds, then the missions. */
  readonly counted: readonly CountedSubject[];
}

/** What a contract can bring in a year. */
export interface FundingSimulation extends SimulatedPopulation, FundingSums {
  readonly grid: FundingGrid;
  readonly on: Day;
  readonly population: Range | null;
  readonly bySize: FundingOutcome[];
  readonly complete: boolean;
  readonly notes: SimulationNote[];
}

/** Counts each size that is possible; where there is one, it is the simulation itself. */
export function fundingSimulation(facts: SimulationFacts): FundingSimulation {
  const { grid, on, population, counted } = facts;
  const { size } = population;
  const bySize = size.possible.map((category) => fundingOutcome(grid, category, counted));
  const only = bySize.find(({ category }) => category === size.category);
  const { lines, maximum, fixed, variable, expected, publishedMaximum } =
    only ?? unsizedSums(grid, counted, sizeReason(size));
  return {
    ...population,
    grid,
    on,
    population: size.population,
    lines,
    maximum,
    fixed,
    variable,
    expected,
    publishedMaximum,
    bySize,
    complete: maximum !== null,
    notes: simulationNotes(facts, bySize),
  };
}
