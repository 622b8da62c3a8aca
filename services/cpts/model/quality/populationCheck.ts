import type { Day } from '../../../../common/calendarDay';
import type { StatedPopulation } from '../Cpts';
import type { Snapshot } from '../Snapshot';
import { bestCandidate } from './bestCandidate';
import { distanceOf } from './deviation';
import { comparedWith, type PopulationCandidate } from './PopulationCandidate';
import { populationCandidates } from './populationCandidates';
import { statedPerimeter, type StatedArea } from './statedPerimeter';

/** A stated population beside the legal populations of the same communes. */
export interface PopulationCheck {
  readonly on: Day;
  readonly candidates: PopulationCandidate[];
  readonly best: PopulationCandidate | null;
  readonly reproduced: boolean | null;
  readonly unknownReason: string | null;
}

/** What is checked: the figure, what it is about, and the day on which perimeters are read. */
export interface CheckedPopulation {
  readonly stated: StatedPopulation;
  readonly area: StatedArea;
  readonly on: Day;
}

/** Compares a stated population with every legal population of its communes; without candidates where these are not known. */
export async function populationCheck(
  snapshot: Pick<Snapshot, 'reference' | 'vintages' | 'epciVintages' | 'populations'>,
  { stated, area, on }: CheckedPopulation,
): Promise<PopulationCheck> {
  const perimeter = statedPerimeter(snapshot.reference, area, on);
  if (perimeter.unknownReason !== null) {
    return { on, candidates: [], best: null, reproduced: null, unknownReason: perimeter.unknownReason };
  }
  const found = await populationCandidates(snapshot, perimeter);
  const candidates = found.map((each) => comparedWith(stated, each));
  const best = bestCandidate(candidates, ({ year, value }) => ({
    year,
    distance: value === null ? null : distanceOf(value, stated),
    width: value === null ? 0 : value.high - value.low,
  }));
  return { on, candidates, best, reproduced: isReproduced(candidates), unknownReason: null };
}

/**
 * Whether any of them is within the tolerance, whichever is best: of parts of communes the nearest may leave it open where
 * another does not. Null where none is for certain and one may be, or where none has a value.
 */
function isReproduced(candidates: readonly PopulationCandidate[]): boolean | null {
  const told = candidates.filter(({ value }) => value !== null).map((each) => each.withinTolerance);
  if (told.includes(true)) return true;
  return told.length === 0 || told.includes(null) ? null : false;
}
