import type { Day } from '../calendarDay';
import type { PopulationKind } from './LegalPopulation';
import type { CommuneHistory } from './CommuneHistory';
import type { Figure } from './communeFigures';
import { listed } from './listed';
import { isFrozenMayotte } from './overseas';
import type { Epci } from './Epci';
import type { PackagedEpci } from './readPackage';
import { epciTotals, mayotteYear } from './populationVintages';
import type { PopulationYears } from './populationYears';
import type { Vintage } from './readVintage';
import { sourceIdOfPopulation } from './cogSources';
import { dayOfCog } from './vintages';

/** What the figures of today's EPCI are made from. */
export interface EpciContext {
  readonly history: CommuneHistory;
  readonly today: Day;
  readonly vintages: readonly Vintage[];
  /** The COG whose EPCI bear the figures of Mayotte. */
  readonly packaged: Vintage;
  readonly years: PopulationYears;
  /** A commune's figure of today, by `communeFigureKey`. */
  readonly communes: ReadonlyMap<string, Figure>;
  readonly nameOf: (code: string) => string;
}

/** The key of a commune's figure of today. */
export function communeFigureKey(code: string, kind: PopulationKind, year: number): string {
  return `${code} ${kind} ${year}`;
}

/**
 * The figures of an EPCI of today: as published for it as a whole in the list of the year, else the sum over its communes
 * of today. A note tells where the published one counts other communes than today's.
 */
export function epciFigures(epci: Epci, context: EpciContext): Figure[] {
  if (epci.membres.every((member) => isFrozenMayotte(member.code)))
    return mayotteFigures(epci, context.packaged);
  const published = epciTotals.flatMap(({ cog, year }) => publishedFigures(epci, context, { cog, year }));
  const known = new Set(published.map((figure) => `${figure.kind} ${figure.year}`));
  const kinds: PopulationKind[] = ['MUNICIPAL', 'TOTAL'];
  const summed = kinds.flatMap((kind) =>
    context.years[kind]
      .filter((year) => !known.has(`${kind} ${year}`))
      .map((year) => sumOfMembers(epci, context, { kind, year })),
  );
  return [...published, ...summed];
}

function mayotteFigures({ code }: Epci, { cog, epcis }: Vintage): Figure[] {
  const listed = epcis.find((epci) => epci.code === code);
  const sourceId = sourceIdOfPopulation(mayotteYear, cog);
  return listed === undefined ? [] : bothKinds(listed, { year: mayotteYear, sourceId, note: null });
}

function publishedFigures(epci: Epci, context: EpciContext, of: { cog: number; year: number }): Figure[] {
  const then = context.vintages
    .find(({ cog }) => cog === of.cog)
    ?.epcis.find(({ code }) => code === epci.code);
  if (!then) return [];
  const note = compositionNote(epci, then, { context, cog: of.cog });
  return bothKinds(then, { year: of.year, sourceId: sourceIdOfPopulation(of.year, of.cog), note });
}

function bothKinds(
  epci: PackagedEpci,
  of: { year: number; sourceId: string; note: string | null },
): Figure[] {
  const common = { level: 'EPCI' as const, code: epci.code, lifeFrom: '', unknownReason: null, ...of };
  return [
    { ...common, kind: 'MUNICIPAL', value: epci.populationMunicipale, origin: 'PUBLISHED' },
    { ...common, kind: 'TOTAL', value: epci.populationTotale, origin: 'PUBLISHED' },
  ];
}

function compositionNote(
  now: Epci,
  then: PackagedEpci,
  { context, cog }: { context: EpciContext; cog: number },
): string | null {
  const members = new Set(now.membres.map(({ code }) => code));
  const earlier = new Set(
    then.membres.map(({ code }) => context.history.successorOn(code, context.today) ?? code),
  );
  const joined = [...members].filter((code) => !earlier.has(code)).map(context.nameOf);
  const left = [...earlier].filter((code) => !members.has(code)).map(context.nameOf);
  const parts = [
    ...(joined.length > 0 ? [`without ${listed(joined)}, in it today`] : []),
    ...(left.length > 0 ? [`with ${listed(left)}, not in it today`] : []),
  ];
  return parts.length === 0
    ? null
    : `Published for the communes it had on ${dayOfCog(cog)}: ${parts.join(', ')}.`;
}

function sumOfMembers(epci: Epci, context: EpciContext, of: { kind: PopulationKind; year: number }): Figure {
  const key = { level: 'EPCI' as const, code: epci.code, lifeFrom: '', ...of };
  const figures = epci.membres.map(({ code }) =>
    context.communes.get(communeFigureKey(code, of.kind, of.year)),
  );
  const missing = epci.membres
    .filter((_, place) => figures[place]?.value == null)
    .map(({ code }) => context.nameOf(code));
  if (missing.length > 0) {
    const count = missing.length === 1 ? '1 of its communes has' : `${missing.length} of its communes have`;
    const unknownReason = `No total was published under this SIREN, and ${count} no figure for ${of.year}: ${listed(missing)}.`;
    return { ...key, value: null, origin: null, unknownReason, note: null, sourceId: null };
  }
  const value = figures.reduce((total, figure) => total + (figure?.value ?? 0), 0);
  const sourceId = figures[0]?.sourceId ?? null;
  return {
    ...key,
    value,
    origin: 'SUM_OF_COMMUNES',
    unknownReason: null,
    note: sumNote(of.year, context.years),
    sourceId,
  };
}

/** Of the latest year no EPCI list is out yet; for an earlier year, the SIREN is missing from the list that bears it. */
function sumNote(year: number, years: PopulationYears): string | null {
  const listed = epciTotals.some((each) => each.year === year);
  return listed && !years.imported.has(year)
    ? `The EPCI list with the figures of ${year} does not have it: the sum over its communes of today.`
    : null;
}
