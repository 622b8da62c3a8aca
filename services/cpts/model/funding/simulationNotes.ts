import type { FundingOutcome } from './FundingOutcome';
import type { SimulationFacts } from './FundingSimulation';
import { gridNotes } from './gridNotes';
import { outcomeNotes } from './outcomeNotes';
import { populationNotes } from './populationNotes';
import type { SimulationNote } from './SimulationNote';

/** What a simulation rests on and leaves open: inhabitants and size first, then the amounts, then the grid. */
export function simulationNotes(
  { grid, population, counted }: Omit<SimulationFacts, 'on'>,
  bySize: readonly FundingOutcome[],
): SimulationNote[] {
  return [...populationNotes(population), ...outcomeNotes(grid, bySize), ...gridNotes(grid, counted, bySize)];
}
