import { populationName } from './populationName';
import type { Reference } from './Reference';
import { UNPUBLISHED, type Inhabitants, type Vintage, type VintageName } from './Vintage';

const MOST_CODES_NAMED = 5;

/** The inhabitants of some communes and arrondissements together; unknown where the figure of one is. */
export function sumInhabitants(
  reference: Reference,
  vintage: Pick<Vintage, 'values' | 'year' | 'kind'>,
  indices: readonly number[],
): Inhabitants {
  let value = 0;
  const missing: number[] = [];
  for (const index of indices) {
    const inhabitants = vintage.values[index] ?? UNPUBLISHED;
    if (inhabitants === UNPUBLISHED) missing.push(index);
    else value += inhabitants;
  }
  if (missing.length === 0) return { value, unknownReason: null, note: null };
  return { value: null, unknownReason: missingText(reference, vintage, missing), note: null };
}

function missingText(reference: Reference, { year, kind }: VintageName, missing: readonly number[]): string {
  const codes = missing.slice(0, MOST_CODES_NAMED).map((index) => reference.communes[index]?.code ?? '');
  const more = missing.length > codes.length ? ` and ${missing.length - codes.length} more` : '';
  const name = populationName(kind);
  return `No ${name} of ${year} is loaded for ${codes.join(', ')}${more}.`;
}
