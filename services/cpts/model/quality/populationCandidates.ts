import { cptsPopulation } from '../cptsPopulation';
import type { PerimeterOnDay } from '../perimeterOnDay';
import type { Reference } from '../Reference';
import type { Snapshot } from '../Snapshot';
import { territoryKey } from '../Territory';
import type { Vintage } from '../Vintage';
import { allPopulations } from './allVintages';
import type { FoundPopulation } from './PopulationCandidate';
import { wholeEpci } from './wholeEpci';

/**
 * Every legal population of a known perimeter, oldest first: of each vintage the sum over its communes and, where these
 * are all those of one EPCI, the total that was published for it.
 */
export async function populationCandidates(
  snapshot: Pick<Snapshot, 'reference' | 'vintages' | 'epciVintages' | 'populations'>,
  perimeter: PerimeterOnDay,
): Promise<FoundPopulation[]> {
  const epciCode = wholeEpci(snapshot.reference, perimeter.places);
  const vintages = await allPopulations(snapshot);
  return vintages.flatMap((vintage) => [
    sumOfCommunes(snapshot.reference, perimeter, vintage),
    ...(epciCode === null ? [] : publishedFor(epciCode, vintage)),
  ]);
}

function sumOfCommunes(reference: Reference, perimeter: PerimeterOnDay, vintage: Vintage): FoundPopulation {
  const { year, kind } = vintage;
  const chosen = { year, kind, unknownReason: null, gapReason: '' };
  const sum = cptsPopulation(reference, perimeter, { chosen, vintage });
  return { ...sum, origin: 'SUM_OF_COMMUNES', epciCode: null };
}

/** Empty where no total was published. One that counts other communes than those of today is none of this perimeter. */
function publishedFor(epciCode: string, { year, kind, areas }: Vintage): FoundPopulation[] {
  const total = areas.get(territoryKey({ level: 'EPCI', code: epciCode }));
  if (total?.published !== true) return [];
  const { value, note } = total;
  const known = value === null || note !== null ? null : { low: value, high: value };
  const unknownReason = known === null ? (note ?? total.unknownReason) : null;
  return [{ year, kind, origin: 'PUBLISHED_FOR_EPCI', epciCode, value: known, unknownReason }];
}
