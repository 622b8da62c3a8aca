import { NOBODY_LIVES_THERE } from '../coverage/populations';
import { populationName } from '../populationName';
import type { Reference } from '../Reference';
import type { Snapshot } from '../Snapshot';
import type { Territory } from '../Territory';
import { territoryInhabitants } from '../territoryInhabitants';
import type { Vintage, VintageName } from '../Vintage';
import { allPopulations } from './allVintages';
import { bestCandidate } from './bestCandidate';
import { deviationOf } from './deviation';

/** A stated number of inhabitants over one legal population of a territory. */
export interface ShareCandidate extends VintageName {
  readonly territoryPopulation: number | null;
  readonly share: number | null;
  readonly deviation: number | null;
  readonly unknownReason: string | null;
}

/** The candidates of a stated share, oldest first, and the nearest of them. */
export interface ShareCheck {
  readonly candidates: ShareCandidate[];
  readonly best: ShareCandidate | null;
}

/** What is checked: inhabitants as stated, the share as stated, and the territory of which they are that share. */
export interface CheckedShare {
  readonly inhabitants: number;
  readonly share: number;
  readonly territory: Territory;
}

/** The stated inhabitants over every legal population of the territory, beside the stated share. */
export async function shareCheck(
  snapshot: Pick<Snapshot, 'reference' | 'vintages' | 'epciVintages' | 'populations'>,
  checked: CheckedShare,
): Promise<ShareCheck> {
  const vintages = await allPopulations(snapshot);
  const candidates = vintages.map((vintage) => candidateOf(snapshot.reference, vintage, checked));
  const best = bestCandidate(candidates, ({ year, deviation }) => ({
    year,
    distance: deviation === null ? null : Math.abs(deviation),
    width: 0,
  }));
  return { candidates, best };
}

function candidateOf(
  reference: Reference,
  vintage: Vintage,
  { inhabitants, share: stated, territory }: CheckedShare,
): ShareCandidate {
  const { year, kind } = vintage;
  const name = populationName(kind);
  const found = territoryInhabitants(reference, vintage, territory);
  const { value, unknownReason } = found ?? {
    value: null,
    unknownReason: `No ${name} of ${year} is loaded for ${territory.level} ${territory.code}.`,
  };
  if (value === null || value === 0) {
    const reason = value === 0 ? NOBODY_LIVES_THERE : unknownReason;
    return { year, kind, territoryPopulation: value, share: null, deviation: null, unknownReason: reason };
  }
  const share = inhabitants / value;
  const deviation = deviationOf({ low: share, high: share }, { value: stated, upTo: null })?.low ?? null;
  return { year, kind, territoryPopulation: value, share, deviation, unknownReason: null };
}
