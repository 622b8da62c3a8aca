import type { PopulationKind, LegalPopulation } from './LegalPopulation';
import { areaFigures, mayotteAreaFigures, type AreaContext } from './areaFigures';
import { combineLayers } from './combineLayers';
import { communeFigures, pastFigures, type Figure } from './communeFigures';
import { communeFigureKey, epciFigures } from './epciFigures';
import { groupBy } from './groupBy';
import { missingFigures, type Place } from './missingFigures';
import type { PopulationLayer } from './PopulationLayer';
import { importedLayers, mayotteLayers, populationLayers } from './populationLayers';
import { populationYears, type PopulationYears } from './populationYears';
import type { Reference } from './readReference';
import { dayOfCog } from './vintages';

const made = new WeakMap<Reference, LegalPopulation[]>();

/**
 * Every figure of every territory, past communes included: a value with its source, or null with its reason. Several
 * datasets ask for them, so they are kept as long as the reference is.
 */
export function legalPopulations(reference: Reference): readonly LegalPopulation[] {
  const known = made.get(reference) ?? makeFigures(reference);
  made.set(reference, known);
  return known;
}

function makeFigures(reference: Reference): LegalPopulation[] {
  const { history, vintages, latest, packaged } = reference;
  const today = dayOfCog(latest.cog);
  const files = [...importedLayers(reference.files.populations), ...populationLayers(vintages)];
  const layers = combineLayers(files, history);
  const years = populationYears(layers, reference.files.populations);
  const mayotte = mayotteLayers(packaged);
  const communes = [
    ...layers.flatMap((layer) => communeFigures(layer, history, today)),
    ...mayotte.flatMap((layer) => mayotteFigures(layer, reference)),
  ];
  const figures = [
    ...communes,
    ...layers.flatMap((layer) => areaFigures(layer, areaContext(reference, mayotte, layer.kind))),
    ...mayotte.flatMap((layer) => mayotteAreaFigures(layer, areaContext(reference, mayotte, layer.kind))),
    ...figuresOfEpcis(reference, communes, years),
  ];
  const past = withoutDoubles(files.flatMap((layer) => pastFigures(layer, history, today)));
  return withLatest([...figures, ...missing(reference, figures, years), ...past]);
}

function mayotteFigures(layer: PopulationLayer, { history, latest }: Reference): Figure[] {
  const common = { level: 'COMMUNE', kind: layer.kind, year: layer.year, origin: 'PUBLISHED' } as const;
  return [...layer.values].map(([code, { value, sourceId }]) => {
    const lifeFrom = history.aliveOn(code, dayOfCog(latest.cog))?.lifeFrom ?? '';
    return { ...common, code, lifeFrom, value, unknownReason: null, note: null, sourceId };
  });
}

function areaContext(
  reference: Reference,
  mayotte: readonly PopulationLayer[],
  kind: PopulationKind,
): AreaContext {
  const { history, latest, departments } = reference;
  return {
    history,
    today: dayOfCog(latest.cog),
    regionOf: new Map(
      departments.map((area) => [area.code, area.zone === 'com' ? null : (area.region ?? null)]),
    ),
    arrondissements: latest.arrondissements,
    mayotte: mayotte.find((layer) => layer.kind === kind)?.values ?? new Map(),
  };
}

function figuresOfEpcis(reference: Reference, communes: readonly Figure[], years: PopulationYears): Figure[] {
  const { history, vintages, latest, packaged, epcis } = reference;
  const byKey = new Map(
    communes.map((figure) => [communeFigureKey(figure.code, figure.kind, figure.year), figure]),
  );
  const nameOf = (code: string) => latest.communes.get(code)?.name ?? code;
  const today = dayOfCog(latest.cog);
  const context = { history, vintages, packaged, today, communes: byKey, nameOf, years };
  return epcis.flatMap((epci) => epciFigures(epci, context));
}

function missing(reference: Reference, figures: readonly Figure[], years: PopulationYears): Figure[] {
  const { history, latest, epcis } = reference;
  const known = new Set(figures.map((each) => `${each.level} ${each.code} ${each.kind} ${each.year}`));
  const today = dayOfCog(latest.cog);
  const communes = [...latest.communes.keys()].map((code): Place => {
    return {
      level: 'COMMUNE',
      code,
      lifeFrom: history.aliveOn(code, today)?.lifeFrom ?? '',
      communeCode: code,
    };
  });
  const departments = reference.departments.map(({ code }): Place => {
    return { level: 'DEPARTMENT', code, lifeFrom: '', communeCode: code };
  });
  const mayotteRegion: Place = { level: 'REGION', code: '06', lifeFrom: '', communeCode: '976' };
  const mayotteEpcis = epcis.flatMap((epci): Place[] => {
    const communeCode = epci.membres[0]?.code ?? '';
    return communeCode.startsWith('976')
      ? [{ level: 'EPCI', code: epci.code, lifeFrom: '', communeCode }]
      : [];
  });
  return [...communes, ...departments, mayotteRegion, ...mayotteEpcis].flatMap((place) =>
    missingFigures(place, years, (kind, year) => known.has(`${place.level} ${place.code} ${kind} ${year}`)),
  );
}

function withoutDoubles(figures: readonly Figure[]): Figure[] {
  const byKey = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.code} ${figure.lifeFrom} ${figure.kind} ${figure.year}`;
    if (!byKey.has(key)) byKey.set(key, figure);
  }
  return [...byKey.values()];
}

/** The latest figure of a territory and kind is that of the last year with a value, else of the last year. */
function withLatest(figures: readonly Figure[]): LegalPopulation[] {
  const groups = groupBy(figures, (each) => `${each.level} ${each.code} ${each.lifeFrom} ${each.kind}`);
  const rows: LegalPopulation[] = [];
  for (const group of groups.values()) {
    const known = group.filter((figure) => figure.value !== null);
    const year = Math.max(...(known.length > 0 ? known : group).map((figure) => figure.year));
    for (const figure of group) rows.push(row(figure, figure.year === year));
  }
  return rows;
}

/** Written out, since figures of several makings have several shapes, whose spreading is slow for 440 000 of them. */
function row(figure: Figure, latest: boolean): LegalPopulation {
  const { level, code, lifeFrom, kind, year, value, origin, unknownReason, note, sourceId } = figure;
  return { level, code, lifeFrom, kind, year, value, origin, unknownReason, note, sourceId, latest };
}
