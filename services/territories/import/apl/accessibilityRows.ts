import { listed } from '../../../../common/cog/listed';
import { isFrozenMayotte } from '../../../../common/cog/overseas';
import type { AccessibilityRow } from '../../entities/AccessibilityRow';
import { areasOf, type Area } from './areaAccessibility';
import type { AplYear } from './AplFigure';
import type { CommuneFigures } from './communeAccessibility';
import { publishedText, weightedMean } from './weightedMean';

type YearKey = Pick<AplYear, 'profession' | 'year'>;

/** Sentences that name communes are cut to what the column holds; they name three at most. */
const LONGEST_REASON = 500;

/** Every row of a year: the communes and arrondissements that have a figure, and each EPCI, department, region and the country. */
export function accessibilityRows(key: YearKey, figures: readonly CommuneFigures[]): AccessibilityRow[] {
  const communes = figures.flatMap((each) => {
    const row = communeRow(key, each);
    return row ? [row] : [];
  });
  return [...communes, ...areasOf(figures).map((area) => areaRow(key, area))];
}

function communeRow(
  { profession, year }: YearKey,
  { commune, parts }: CommuneFigures,
): AccessibilityRow | null {
  const [first, ...others] = parts ?? [];
  if (parts === null || first === undefined) return null;
  const published = others.length === 0;
  const numbers = published ? publishedText(first) : weightedMean(parts);
  const known = numbers.value !== null;
  return {
    ...numbers,
    profession,
    year,
    level: 'COMMUNE',
    code: commune.code,
    origin: !known ? null : published ? 'PUBLISHED' : 'WEIGHTED_MEAN',
    missingCommuneCount: 0,
    unknownReason: known ? null : NOBODY,
    note: null,
  };
}

const NOBODY = 'A mean is weighted by inhabitants, and nobody lives there.';

function areaRow(key: YearKey, area: Area): AccessibilityRow {
  const { level, code } = area;
  const mayotte = area.members.filter(({ commune }) => isFrozenMayotte(commune.departmentCode));
  const withoutMayotte = level === 'COUNTRY' && mayotte.every(({ parts }) => parts === null);
  const counted = withoutMayotte ? area.members.filter((each) => !mayotte.includes(each)) : area.members;
  const missing = counted.filter(isMissing);
  const reason = reasonOf(missing, counted, key.year);
  const numbers = reason === null ? weightedMean(counted.flatMap(({ parts }) => parts ?? [])) : NOTHING;
  const known = numbers.value !== null;
  return {
    ...numbers,
    ...key,
    level,
    code,
    origin: known ? 'WEIGHTED_MEAN' : null,
    missingCommuneCount: missing.length,
    unknownReason: known ? null : (reason ?? NOBODY),
    note: withoutMayotte && mayotte.length > 0 ? 'Without Mayotte, for which none is published.' : null,
  };
}

const NOTHING = {
  value: null,
  upTo65: null,
  upTo62: null,
  upTo60: null,
  standardisedPopulation: null,
  totalPopulation: null,
};

/** A commune without inhabitants weighs nothing, and the files leave it out. */
function isMissing({ commune, parts }: CommuneFigures): boolean {
  return parts === null && commune.latestPopulation !== 0;
}

function reasonOf(
  missing: readonly CommuneFigures[],
  members: readonly CommuneFigures[],
  year: number,
): string | null {
  if (missing.length === 0) return null;
  if (members.every(({ commune }) => isFrozenMayotte(commune.departmentCode))) {
    return 'No accessibility is published for Mayotte.';
  }
  const names = listed(missing.map(({ commune }) => commune.name));
  const count = `${missing.length} of its ${members.length} communes ${missing.length === 1 ? 'has' : 'have'}`;
  return `${count} no figure for ${year}: ${names}.`.slice(0, LONGEST_REASON);
}
