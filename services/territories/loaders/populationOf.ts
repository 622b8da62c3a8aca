import { epciTotals, mayotteYear } from '../../../common/cog/populationVintages';
import type { PopulationKind } from '../../../common/cog/LegalPopulation';
import type { PopulationView } from '../model/PopulationView';
import { levelOf, type Territory } from '../model/Territory';
import { CommuneView } from '../model/CommuneView';
import type { Loaders } from './Loaders';

/** What a client asks of a population: a year, or the latest; a kind, PMUN by default. */
export interface PopulationArguments {
  readonly year?: number | null | undefined;
  readonly kind?: PopulationKind | null | undefined;
}

/** The figure of a territory for a year and kind; a null with its reason where the data holds none. */
export async function populationOf(
  loaders: Loaders,
  territory: Territory,
  wanted: PopulationArguments,
): Promise<PopulationView> {
  const kind = wanted.kind ?? 'MUNICIPAL';
  const year = wanted.year ?? null;
  const lifeFrom = territory instanceof CommuneView ? territory.lifeFrom : '';
  const row = await loaders.populations.one(
    { level: levelOf(territory), kind, year },
    { code: territory.code, lifeFrom },
  );
  return row ?? unknownFigure(territory, { kind, year }, await loaders.populationYears.load(kind));
}

function unknownFigure(
  territory: Territory,
  { kind, year }: { readonly kind: PopulationKind; readonly year: number | null },
  years: readonly number[],
): PopulationView {
  const shown = year ?? years.at(-1) ?? mayotteYear;
  const reason = years.includes(shown) ? noFigure(territory, shown) : noYear(kind, shown, years);
  return { value: null, year: shown, kind, origin: null, unknownReason: reason, note: null, sourceId: null };
}

function noFigure(territory: Territory, year: number): string {
  const past = territory instanceof CommuneView && territory.today === null;
  if (past) return `The data holds no figure of ${year} for the territory this commune had on that day.`;
  return `The data holds no figure of ${year} for ${territory.name}.`;
}

/** PMUN and PTOT come from other files, so their years differ; 2017 is in none but for Mayotte, PTOT of 2016 but for EPCI. */
function noYear(kind: PopulationKind, year: number, known: readonly number[]): string {
  const name = `${kind === 'MUNICIPAL' ? 'PMUN' : 'PTOT'} of ${year}`;
  const years = `its years for all of France are ${known.join(', ')}.`;
  if (year === mayotteYear) return `The data holds ${name} for Mayotte alone: ${years}`;
  const ofEpcis = epciTotals.some((each) => each.year === year);
  return `The data holds no ${name}${ofEpcis ? ' but totals of whole EPCI' : ''}: ${years}`;
}
