import { isFrozenMayotte } from '../../../common/cog/overseas';
import type { AccessibilityYearRow } from '../entities/AccessibilityYearRow';
import type { AccessibilityView } from '../model/AccessibilityView';
import { professionNames, type CareProfession } from '../model/CareProfession';
import { CommuneView } from '../model/CommuneView';
import { levelOf, type Territory } from '../model/Territory';
import type { Loaders } from './Loaders';

/** What a client asks of an accessibility: a year, or the latest; a profession, general practitioners by default. */
export interface AccessibilityArguments {
  readonly year?: number | null | undefined;
  readonly profession?: CareProfession | null | undefined;
}

/** The figure of a territory for a year and profession; a null with its reason where none is loaded. */
export async function accessibilityOf(
  loaders: Loaders,
  territory: Territory,
  wanted: AccessibilityArguments,
): Promise<AccessibilityView> {
  const profession = wanted.profession ?? 'DOCTOR';
  const years = await loaders.accessibilityYearsOf.load(profession);
  const year = wanted.year == null ? years.at(-1) : years.find((each) => each.year === wanted.year);
  if (!year) return unloaded(profession, wanted.year ?? null, years);
  const { unit, populationYear, sourceId } = year;
  const past = territory instanceof CommuneView && territory.today === null;
  const choice = { profession, year: year.year, level: levelOf(territory) };
  const row = past ? null : await loaders.accessibility.one(choice, territory.code);
  if (row) return { ...row, unit, populationYear, sourceId };
  const unknownReason = missingReason(territory, year.year);
  const missingCommuneCount = choice.level === 'COMMUNE' && !past ? 1 : null;
  return {
    ...NOTHING,
    profession,
    year: year.year,
    unit,
    populationYear,
    sourceId,
    missingCommuneCount,
    unknownReason,
  };
}

const NOTHING = {
  value: null,
  upTo65: null,
  upTo62: null,
  upTo60: null,
  standardisedPopulation: null,
  totalPopulation: null,
  origin: null,
  note: null,
} as const;

function unloaded(
  profession: CareProfession,
  year: number | null,
  years: readonly AccessibilityYearRow[],
): AccessibilityView {
  const loaded = years.map((each) => each.year).join(', ');
  const unknownReason =
    years.length === 0
      ? `No accessibility of ${professionNames[profession]} is loaded.`
      : `No accessibility of ${professionNames[profession]} of ${year ?? ''} is loaded: the years are ${loaded}.`;
  const unknown = { unit: null, populationYear: null, sourceId: null, missingCommuneCount: null };
  return { ...NOTHING, ...unknown, profession, year, unknownReason };
}

function missingReason(territory: Territory, year: number): string {
  if (!(territory instanceof CommuneView)) {
    return `The figures of ${year} were loaded before ${territory.name}: load them again.`;
  }
  if (territory.today === null) return 'The data holds accessibility for the communes of today only.';
  if (isFrozenMayotte(territory.code)) return 'No accessibility is published for Mayotte.';
  return `The file of ${year} has no figure for ${territory.name}.`;
}
