import type { Cpts } from '../Cpts';
import type { StandingCpts } from '../DayView';
import type { Range } from '../Range';
import type { Territory, TerritoryLevel } from '../Territory';

/** A population that a document states for one CPTS alone: as a whole, or for its part in a territory. */
export interface PopulationOfOne {
  readonly value: number;
  readonly upTo: number | null;
  readonly territoryLevel: TerritoryLevel | null;
  readonly territoryCode: string | null;
}

/** A CPTS without a published perimeter, and what documents state of its inhabitants. */
export interface StatedOfCpts<Figure extends PopulationOfOne> extends StandingCpts {
  readonly figures: readonly Figure[];
}

/** Stated populations added up. */
export interface StatedPopulations<Figure extends PopulationOfOne> {
  readonly value: Range | null;
  readonly figures: Figure[];
  readonly withoutFigure: Cpts[];
}

/**
 * The populations that documents state for the CPTS, added up for a territory: low of those that certainly count, high with
 * those that may. Where several documents state one, the smallest and the largest of them bound it. Null where there is no
 * CPTS.
 */
export function statedPopulations<Figure extends PopulationOfOne>(
  all: readonly StatedOfCpts<Figure>[],
  territory: Territory,
): StatedPopulations<Figure> | null {
  if (all.length === 0) return null;
  const found = all.map((each) => ({ ...each, figures: addable(each, territory) }));
  const known = found.filter(({ figures }) => figures.length > 0);
  const certain = known.filter(({ standing }) => standing === 'CERTAIN');
  const low = certain.map(({ figures }) => Math.min(...figures.map(({ value }) => value)));
  const high = known.map(({ figures }) => Math.max(...figures.map(({ value, upTo }) => upTo ?? value)));
  return {
    value: known.length === 0 ? null : { low: sum(low), high: sum(high) },
    figures: known.flatMap(({ figures }) => figures),
    withoutFigure: found.filter(({ figures }) => figures.length === 0).map(({ cpts }) => cpts),
  };
}

/** The figures for this very territory; else those for the whole CPTS, where all of it lies in the territory. */
function addable<Figure extends PopulationOfOne>(
  { cpts, figures }: StatedOfCpts<Figure>,
  territory: Territory,
): Figure[] {
  const own = figures.filter(
    ({ territoryLevel, territoryCode }) =>
      territoryLevel === territory.level && territoryCode === territory.code,
  );
  if (own.length > 0 || !liesWithin(cpts, territory)) return own;
  return figures.filter(({ territoryCode }) => territoryCode === null);
}

/** Departments and regions are all that is known of a CPTS without a perimeter: of an EPCI or a commune nothing can be told. */
function liesWithin({ departments, regions }: Cpts, { level, code }: Territory): boolean {
  if (level === 'Country') return true;
  const places = { Department: departments, Region: regions, EPCI: [], Commune: [] }[level];
  return places.length > 0 && places.every((place) => place === code);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
