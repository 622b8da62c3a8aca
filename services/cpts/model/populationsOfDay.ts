import type { Day } from '../../../common/calendarDay';
import type { Cpts } from './Cpts';
import { cptsPopulation, type CptsPopulation } from './cptsPopulation';
import { cptsSize, type CptsSize } from './cptsSize';
import type { FundingGrid } from './FundingGrid';
import { gridOnDay } from './gridOnDay';
import type { Snapshot } from './Snapshot';
import { vintageFor, type PopulationBasis } from './vintageFor';

/** Populations and sizes of CPTS on one day and one basis. */
export interface PopulationsOfDay {
  readonly populationOf: (cpts: Cpts) => CptsPopulation;
  /** The size under the grid in force on the day, or under another. */
  readonly sizeOf: (cpts: Cpts, under?: FundingGrid) => CptsSize;
}

/** Reads the vintage once, and answers for any CPTS from memory. */
export async function populationsOfDay(
  snapshot: Snapshot,
  on: Day,
  basis: PopulationBasis | null | undefined,
): Promise<PopulationsOfDay> {
  const chosen = vintageFor(basis, snapshot.vintages, snapshot.epciVintages);
  const vintage = chosen.unknownReason === null ? await snapshot.populations(chosen) : null;
  const view = snapshot.day(on);
  const grid = gridOnDay(snapshot.grids, on);
  const known = new Map<string, CptsPopulation>();
  const populationOf = (cpts: Cpts) => {
    const read = known.get(cpts.id);
    if (read !== undefined) return read;
    const population = cptsPopulation(snapshot.reference, view.of(cpts).perimeter, { chosen, vintage });
    known.set(cpts.id, population);
    return population;
  };
  const sizeOf = (cpts: Cpts, under: FundingGrid | null = grid) =>
    cptsSize({
      grid: under,
      perimeterKnown: view.of(cpts).perimeter.unknownReason === null,
      computed: populationOf(cpts),
      stated: cpts.statedPopulations,
    });
  return { populationOf, sizeOf };
}
