import { isFrozenMayotte, isUndatedCollectivity, isUninhabitedLand } from '../overseas';
import { communeCell, countCell, paddedCell } from './cells';
import type { RowReading } from './collectRows';

/** The columns of the legal populations; which of those of the code there are, differs from year to year. */
export type PopulationColumn =
  'wholeCode' | 'codeOrName' | 'department' | 'codeInDepartment' | 'municipal' | 'total';

/** PMUN and PTOT of a commune. */
export interface PublishedPopulation {
  readonly code: string;
  readonly municipal: number;
  readonly total: number;
}

/** A row of the legal populations. Mayotte and some collectivities are counted in years of their own, and left out. */
export function populationRow(
  values: Readonly<Record<PopulationColumn, string>>,
): RowReading<PopulationColumn, PublishedPopulation> {
  const code = codeOf(values);
  if (code === null) return { rule: 'ROW_INVALID_COMMUNE_CODE', column: codeColumn(values) };
  if (isFrozenMayotte(code)) return { leftOut: 'Mayotte, counted in a census of its own' };
  if (isUndatedCollectivity(code) || isUninhabitedLand(code))
    return { leftOut: 'collectivity counted in years of its own' };
  for (const column of ['municipal', 'total'] as const) {
    if (values[column] === '') return { rule: 'ROW_MISSING_VALUE', column };
    if (countCell(values[column]) === null) return { rule: 'ROW_INVALID_NUMBER', column };
  }
  const [municipal, total] = [countCell(values.municipal) ?? 0, countCell(values.total) ?? 0];
  if (total < municipal) {
    const hint = `PTOT counts everybody that PMUN (${municipal}) does.`;
    return { rule: 'ROW_INVALID_NUMBER', column: 'total', hint };
  }
  return { key: code, item: { code, municipal, total } };
}

/** COM is the code of the commune, and in the files that have DEPCOM its name. Overseas, DEP and CODCOM overlap by nothing: 971 and 101 are 97101. */
function codeOf({
  wholeCode,
  codeOrName,
  department,
  codeInDepartment,
}: Parameters<typeof populationRow>[0]) {
  if (wholeCode !== '') return communeCell(wholeCode);
  const own = communeCell(codeOrName);
  if (own !== null) return own;
  if (department === '' || codeInDepartment === '') return null;
  return communeCell(`${paddedCell(department, 2).slice(0, 2)}${codeInDepartment.padStart(3, '0')}`);
}

function codeColumn(values: Parameters<typeof populationRow>[0]): PopulationColumn {
  const filled = ['wholeCode', 'codeInDepartment', 'codeOrName'] as const;
  return filled.find((column) => values[column] !== '') ?? 'codeOrName';
}
