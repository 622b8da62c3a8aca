import type { PopulationKind } from '../../../schema/generated/cpts';
import { populationName } from './populationName';
import { mayotteYear } from '../../../common/cog/populationVintages';
import type { PublishedVintage, VintageName } from './Vintage';

/** A wish for a population: the latest PMUN where nothing is said. */
export interface PopulationBasis {
  readonly year?: number | null | undefined;
  readonly kind?: PopulationKind | null | undefined;
}

/** The vintage wished for, and whether it is loaded at all. */
export interface ChosenVintage extends VintageName {
  /** Null where it is loaded. */
  readonly unknownReason: string | null;
  /** What to say of a territory that it is not loaded for; names the years that are loaded, and for what. */
  readonly gapReason: string;
}

/**
 * The vintage that a basis names, among those published for communes; the latest of its kind for all of France where it names
 * no year. Those of which only EPCI have published totals are told of in the reasons.
 */
export function vintageFor(
  basis: PopulationBasis | null | undefined,
  published: readonly PublishedVintage[],
  ofEpcis: readonly VintageName[] = [],
): ChosenVintage {
  const kind = basis?.kind ?? 'MUNICIPAL';
  const ofKind = published.filter((vintage) => vintage.kind === kind);
  const years = ofKind.filter((vintage) => vintage.national).map((vintage) => vintage.year);
  const year = basis?.year ?? Math.max(0, ...years);
  const parts = ofKind.filter((vintage) => !vintage.national).map((vintage) => vintage.year);
  const gap = gapText({ year, kind }, { years, parts, ofEpcis });
  const gapReason = `${gap}; ${loadedText(years, parts)}.`;
  const loaded = ofKind.some((vintage) => vintage.year === year);
  return { year, kind, unknownReason: loaded ? null : gapReason, gapReason };
}

interface LoadedYears {
  /** For all of France. */
  readonly years: readonly number[];
  /** For the communes of a part of it. */
  readonly parts: readonly number[];
  readonly ofEpcis: readonly VintageName[];
}

function gapText({ year, kind }: VintageName, { years, parts, ofEpcis }: LoadedYears): string {
  const name = populationName(kind);
  if (parts.includes(year)) return `${name} of ${year} is loaded ${partText(year)}`;
  if (years.includes(year)) return `No ${name} of ${year} is loaded for this territory`;
  const totals = ofEpcis.some((each) => each.year === year && each.kind === kind);
  return `No ${name} of ${year} is loaded for communes${totals ? ', only totals of whole EPCI' : ''}`;
}

function loadedText(years: readonly number[], parts: readonly number[]): string {
  const known =
    years.length === 0
      ? 'none is loaded for all of France'
      : `the years loaded for all of France are ${yearRuns(years)}`;
  return [known, ...parts.map((year) => `${year} ${partText(year)}`)].join(', ');
}

function partText(year: number): string {
  return year === mayotteYear ? 'for Mayotte alone' : 'for a part of France alone';
}

function yearRuns(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first} to ${last}`)).join(', ');
}
