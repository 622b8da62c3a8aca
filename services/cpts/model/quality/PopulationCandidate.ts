import type { CandidateOrigin } from '../../../../schema/generated/cpts';
import type { StatedPopulation } from '../Cpts';
import type { Range } from '../Range';
import { statedRange } from '../statedRange';
import type { VintageName } from '../Vintage';
import { deviationOf, liesWithin, TOLERANCE } from './deviation';

/** A legal population of some communes, and where it was found. */
export interface FoundPopulation extends VintageName {
  readonly origin: CandidateOrigin;
  readonly epciCode: string | null;
  readonly value: Range | null;
  readonly unknownReason: string | null;
}

/** A legal population beside a stated one. */
export interface PopulationCandidate extends FoundPopulation {
  readonly deviation: Range | null;
  readonly withinTolerance: boolean | null;
  readonly fitsQualifier: boolean | null;
}

/** A legal population compared with a stated one; everything compared is null where the population is. */
export function comparedWith(stated: StatedPopulation, found: FoundPopulation): PopulationCandidate {
  if (found.value === null) return { ...found, deviation: null, withinTolerance: null, fitsQualifier: null };
  const deviation = deviationOf(found.value, stated);
  return {
    ...found,
    deviation,
    // Of nobody there is no half percent: nobody lives there by both figures, or they differ.
    withinTolerance:
      deviation === null
        ? liesWithin(found.value, { low: 0, high: 0 })
        : liesWithin(deviation, { low: -TOLERANCE, high: TOLERANCE }),
    fitsQualifier: liesWithin(found.value, statedRange(stated)),
  };
}
