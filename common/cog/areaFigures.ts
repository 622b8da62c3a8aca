import type { Day } from '../calendarDay';
import { spacedNumber } from '../text/spacedNumber';
import type { TerritoryLevel } from './territoryLevel';
import type { CommuneHistory } from './CommuneHistory';
import type { Figure } from './communeFigures';
import { groupBy } from './groupBy';
import { listed } from './listed';
import {
  departmentOfCode,
  isCollectivity,
  isFrozenMayotte,
  isUndatedCollectivity,
  isUninhabitedLand,
} from './overseas';
import type { PopulationLayer, PublishedValue } from './PopulationLayer';
import { mayotteYear } from './populationVintages';

/** What tells which communes an area's sum is made of. */
export interface AreaContext {
  readonly history: CommuneHistory;
  readonly today: Day;
  readonly regionOf: ReadonlyMap<string, string | null>;
  /** Codes of municipal arrondissements, which are parts of a commune and never summed. */
  readonly arrondissements: ReadonlySet<string>;
  /** Mayotte's figures of 2017 of the layer's kind, which count in the country's sum of every year. */
  readonly mayotte: ReadonlyMap<string, PublishedValue>;
}

/**
 * The sums of one layer for the departments, the regions and the country, over the communes of the layer's day: those
 * add up even where a commune has been split since. One commune without a figure makes the sum unknown.
 */
export function areaFigures(layer: PopulationLayer, context: AreaContext): Figure[] {
  const counted = communesCounted(layer, context);
  const successors = context.history.successorsOf(layer.geography, context.today);
  const departmentOf = (code: string) => departmentOfCode(successors.get(code) ?? code);
  const byDepartment = groupBy(counted, departmentOf);
  const byRegion = groupBy(counted, (code) => context.regionOf.get(departmentOf(code)) ?? '');
  byRegion.delete('');
  return [
    ...[...byDepartment].map(([code, communes]) =>
      sum(layer, context, { level: 'DEPARTMENT', code, communes }),
    ),
    ...[...byRegion].map(([code, communes]) => sum(layer, context, { level: 'REGION', code, communes })),
    countryFigure(layer, context, counted),
  ];
}

/** The sums of Mayotte's figures of 2017 for its department and its region. */
export function mayotteAreaFigures(layer: PopulationLayer, context: AreaContext): Figure[] {
  const communes = [...layer.values.keys()];
  return [
    sum(layer, context, { level: 'DEPARTMENT', code: '976', communes }),
    sum(layer, context, { level: 'REGION', code: '06', communes }),
  ];
}

function communesCounted(layer: PopulationLayer, { history, today, arrondissements }: AreaContext): string[] {
  return [...history.successorsOf(layer.geography, today).keys()].filter(
    (code) =>
      !arrondissements.has(code) &&
      !isFrozenMayotte(code) &&
      !isUndatedCollectivity(code) &&
      !isUninhabitedLand(code),
  );
}

function countryFigure(layer: PopulationLayer, context: AreaContext, counted: readonly string[]): Figure {
  const communes = counted.filter((code) => !isCollectivity(code));
  const figure = sum(layer, context, { level: 'COUNTRY', code: 'FR', communes });
  if (figure.value === null) return figure;
  const mayotte = [...context.mayotte.values()].reduce((total, { value }) => total + value, 0);
  const note = `Mayotte counts with its last census, ${mayotteYear} (${spacedNumber(mayotte)} inhabitants); overseas collectivities are outside.`;
  return { ...figure, value: figure.value + mayotte, note };
}

function sum(
  layer: PopulationLayer,
  { history }: AreaContext,
  area: { readonly level: TerritoryLevel; readonly code: string; readonly communes: readonly string[] },
): Figure {
  const key = { level: area.level, code: area.code, lifeFrom: '', kind: layer.kind, year: layer.year };
  const missing = area.communes.filter((code) => !layer.values.has(code));
  if (missing.length > 0) {
    const names = listed(missing.map((code) => history.aliveOn(code, layer.geography)?.name ?? code));
    const count = missing.length === 1 ? '1 of its communes has' : `${missing.length} of its communes have`;
    const unknownReason = `${count} no figure for ${layer.year} in the data: ${names}.`;
    return { ...key, value: null, origin: null, unknownReason, note: null, sourceId: null };
  }
  const values = area.communes.map((code) => layer.values.get(code));
  const sourceId = values[0]?.sourceId ?? null;
  const value = values.reduce((total, each) => total + (each?.value ?? 0), 0);
  return { ...key, value, origin: 'SUM_OF_COMMUNES', unknownReason: null, note: null, sourceId };
}
