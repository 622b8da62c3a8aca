import type { PopulationKind } from '../../../schema/generated/cpts';
import { populationName } from './populationName';
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
  /** What to say of a territory that it is not loaded for; names the years that are loaded for all of France. */
  readonly gapReason: string;
}

/** The vintage that a basis names; the latest of its kind for all of France where it names no year. */
export function vintageFor(
  basis: PopulationBasis | null | undefined,
  published: readonly PublishedVintage[],
): ChosenVintage {
  const kind = basis?.kind ?? 'MUNICIPAL';
  const ofKind = published.filter((vintage) => vintage.kind === kind);
  const years = ofKind.filter((vintage) => vintage.national).map((vintage) => vintage.year);
  const year = basis?.year ?? Math.max(0, ...years);
  const loaded = ofKind.some((vintage) => vintage.year === year);
  const gapReason = notLoaded({ year, kind }, years);
  return { year, kind, unknownReason: loaded ? null : gapReason, gapReason };
}

function notLoaded({ year, kind }: VintageName, years: readonly number[]): string {
  const name = populationName(kind);
  const known = years.length === 0 ? 'none is loaded' : `the years loaded are ${yearRuns(years)}`;
  return `No ${name} of ${year} is loaded; ${known}.`;
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
