import type { Day } from '../../../../common/calendarDay';
import type { StatedPopulation } from '../Cpts';
import type { Snapshot } from '../Snapshot';
import { bestCandidate } from './bestCandidate';
import { nearestDeviation } from './deviation';
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
  const best = bestCandidate(candidates, ({ year, deviation }) => ({
    year,
    distance: deviation === null ? null : nearestDeviation(deviation),
  }));
  return { on, candidates, best, reproduced: best?.withinTolerance ?? null, unknownReason: null };
}
