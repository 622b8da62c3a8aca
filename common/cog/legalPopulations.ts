import type { PopulationKind, LegalPopulation } from './LegalPopulation';
import { areaFigures, mayotteAreaFigures, type AreaContext } from './areaFigures';
import { combineLayers } from './combineLayers';
import { communeFigures, pastFigures, type Figure } from './communeFigures';
import { communeFigureKey, epciFigures } from './epciFigures';
import { groupBy } from './groupBy';
import { missingFigures, type Place } from './missingFigures';
import type { PopulationLayer } from './PopulationLayer';
import { mayotteLayers, populationLayers } from './populationLayers';
import { readPackage } from './readPackage';
import type { Reference } from './readReference';
import { dayOfCog } from './vintages';

/** Every figure of every territory, past communes included: a value with its source, or null with its reason. */
export function legalPopulations(reference: Reference): LegalPopulation[] {
  const { history, vintages, latest } = reference;
  const today = dayOfCog(latest.cog);
  const files = populationLayers(vintages);
  const layers = combineLayers(files, history);
  const mayotte = mayotteLayers(latest);
  const communes = [
    ...layers.flatMap((layer) => communeFigures(layer, history, today)),
    ...mayotte.flatMap((layer) => mayotteFigures(layer, reference)),
  ];
  const figures = [
    ...communes,
    ...layers.flatMap((layer) => areaFigures(layer, areaContext(reference, mayotte, layer.kind))),
    ...mayotte.flatMap((layer) => mayotteAreaFigures(layer, areaContext(reference, mayotte, layer.kind))),
    ...figuresOfEpcis(reference, communes),
  ];
  const past = withoutDoubles(files.flatMap((layer) => pastFigures(layer, history, today)));
  return withLatest([...figures, ...missing(reference, figures), ...past]);
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
  const { history, latest } = reference;
  const departments = readPackage(latest.cog, 'departements');
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

function figuresOfEpcis(reference: Reference, communes: readonly Figure[]): Figure[] {
  const { history, vintages, latest } = reference;
  const byKey = new Map(
    communes.map((figure) => [communeFigureKey(figure.code, figure.kind, figure.year), figure]),
  );
  const nameOf = (code: string) => latest.communes.get(code)?.name ?? code;
  const context = { history, vintages, latest, today: dayOfCog(latest.cog), communes: byKey, nameOf };
  return latest.epcis.flatMap((epci) => epciFigures(epci, context));
}

function missing({ history, latest }: Reference, figures: readonly Figure[]): Figure[] {
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
  const departments = readPackage(latest.cog, 'departements').map(({ code }): Place => {
    return { level: 'DEPARTMENT', code, lifeFrom: '', communeCode: code };
  });
  const mayotteRegion: Place = { level: 'REGION', code: '06', lifeFrom: '', communeCode: '976' };
  const mayotteEpcis = latest.epcis.flatMap((epci): Place[] => {
    const communeCode = epci.membres[0]?.code ?? '';
    return communeCode.startsWith('976')
      ? [{ level: 'EPCI', code: epci.code, lifeFrom: '', communeCode }]
      : [];
  });
  return [...communes, ...departments, mayotteRegion, ...mayotteEpcis].flatMap((place) =>
    missingFigures(place, (kind, year) => known.has(`${place.level} ${place.code} ${kind} ${year}`)),
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
  return [...groups.values()].flatMap((group) => {
    const known = group.filter((figure) => figure.value !== null);
    const year = Math.max(...(known.length > 0 ? known : group).map((figure) => figure.year));
    return group.map((figure) => ({ ...figure, latest: figure.year === year }));
  });
}
