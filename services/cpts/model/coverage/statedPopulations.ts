import type { Cpts } from '../Cpts';
import type { StandingCpts } from '../DayView';
import { groupBy } from '../../../../common/cog/groupBy';
import type { Range } from '../Range';
import type { Reference } from '../Reference';
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
  /** CPTS that count with a part of the territory alone, so that they have at least that many. */
  readonly countedInPart: Cpts[];
  readonly withoutFigure: Cpts[];
}

/**
 * The populations that documents state for the CPTS, added up for a territory: low of those that certainly count, high with
 * those that may. Where several documents state one, the smallest and the largest of them bound it. Where a document states
 * that of a part of the territory alone, it counts with that one. Null where there is no CPTS.
 */
export function statedPopulations<Figure extends PopulationOfOne>(
  all: readonly StatedOfCpts<Figure>[],
  territory: Territory,
  reference: Reference,
): StatedPopulations<Figure> | null {
  if (all.length === 0) return null;
  const found = all.map((each) => {
    const figures = addable(each, territory);
    const partly = figures.length === 0;
    return { ...each, figures: partly ? largestPart(each, territory, reference) : figures, partly };
  });
  const known = found.filter(({ figures }) => figures.length > 0);
  const certain = known.filter(({ standing }) => standing === 'CERTAIN');
  const low = certain.map(({ figures }) => least(figures));
  const high = known.map(({ figures }) => Math.max(...figures.map(({ value, upTo }) => upTo ?? value)));
  return {
    value: known.length === 0 ? null : { low: sum(low), high: sum(high) },
    figures: known.flatMap(({ figures }) => figures),
    countedInPart: known.filter(({ partly }) => partly).map(({ cpts }) => cpts),
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

/** The figures for the part of the territory with the most inhabitants: those for others may overlap with it. */
function largestPart<Figure extends PopulationOfOne>(
  { figures }: StatedOfCpts<Figure>,
  territory: Territory,
  reference: Reference,
): Figure[] {
  const within = figures.filter((figure) => isPartOf(figure, territory, reference));
  const byPart = [
    ...groupBy(within, (figure) => `${figure.territoryLevel} ${figure.territoryCode}`).values(),
  ];
  return byPart.sort((one, other) => least(other) - least(one))[0] ?? [];
}

function isPartOf(
  { territoryLevel: level, territoryCode: code }: PopulationOfOne,
  territory: Territory,
  reference: Reference,
): boolean {
  const around = reference.numberOf(territory);
  if (level === null || code === null || around === undefined) return false;
  const members = reference.members({ level, code }) ?? [];
  return members.length > 0 && members.every((commune) => reference.territoriesOf(commune).includes(around));
}

function least(figures: readonly PopulationOfOne[]): number {
  return Math.min(...figures.map(({ value }) => value));
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
