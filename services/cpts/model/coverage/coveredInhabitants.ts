import { sumInhabitants } from '../sumInhabitants';
import type { Inhabitants, Vintage } from '../Vintage';
import { COVERED, POSSIBLY_COVERED } from './communeMarks';
import { countedIn, type Bound } from './countedIn';
import type { BoundSum, MarkedCommunes, Tally } from './tally';

/** Inhabitants certainly covered, and those who may be. */
export interface CoveredInhabitants {
  readonly low: Inhabitants;
  readonly high: Inhabitants;
}

/** A tally, what was tallied, and the figures it added up. */
export interface TalliedCommunes {
  readonly marked: MarkedCommunes;
  readonly tally: Tally;
  readonly vintage: Pick<Vintage, 'values' | 'year' | 'kind'>;
}

/**
 * The inhabitants of a tally; unknown where the figure of a commune that counts is missing. Where every commune counts as a
 * whole it is `whole`, if given, so that a total published only as such still tells.
 */
export function coveredInhabitants(tallied: TalliedCommunes, whole: Inhabitants | null): CoveredInhabitants {
  const { low, high } = tallied.tally;
  return {
    low: inhabitantsOf(tallied, { sum: low, bound: COVERED, whole }),
    high: inhabitantsOf(tallied, { sum: high, bound: POSSIBLY_COVERED, whole }),
  };
}

function inhabitantsOf(
  { marked, vintage }: TalliedCommunes,
  of: { readonly sum: BoundSum; readonly bound: Bound; readonly whole: Inhabitants | null },
): Inhabitants {
  const { sum, bound, whole } = of;
  const { reference, marks, communes } = marked;
  if (whole !== null && sum.asWhole === communes.length) return whole;
  if (sum.missing === 0) return { value: sum.value, unknownReason: null, note: null };
  const counted = communes.flatMap((commune) => countedIn(reference, marks, { commune, bound }));
  return sumInhabitants(reference, vintage, counted);
}
