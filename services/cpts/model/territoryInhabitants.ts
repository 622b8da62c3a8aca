import type { Reference } from './Reference';
import { sumInhabitants } from './sumInhabitants';
import { territoryKey, type Territory } from './Territory';
import type { Inhabitants, Vintage } from './Vintage';

/**
 * The inhabitants of a territory, to compare a part of it with; null where the vintage says nothing of it. Of an EPCI,
 * the sum over its communes of today where all are known, as its published total may be of other communes; else that
 * total, with a note. Of what has neither, the reason that its dataset gives.
 */
export function territoryInhabitants(
  reference: Reference,
  vintage: Vintage,
  territory: Territory,
): Inhabitants | null {
  const published = vintage.areas.get(territoryKey(territory)) ?? null;
  if (territory.level !== 'Commune' && territory.level !== 'EPCI') return published;
  const sum = sumInhabitants(reference, vintage, reference.members(territory) ?? []);
  if (sum.value !== null || published === null) return sum;
  if (published.value === null) return published;
  return { ...published, note: totalNote(sum, published) };
}

function totalNote(sum: Inhabitants, { note }: Inhabitants): string {
  const instead = `${sum.unknownReason ?? ''} The total published for the EPCI counts instead.`.trim();
  return note === null ? instead : `${instead} ${note}`;
}
