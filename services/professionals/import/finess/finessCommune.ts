import { isCommuneCode } from '../../../../common/cog/codes/isCommuneCode';
import type { CommuneOfCode } from '../readCommuneCodes';
import type { Cell } from '../../../../common/import/rows/Cell';
import { RowProblem } from '../../../../common/import/rows/RowProblem';

/**
 * How the file names overseas departments, and the beginning of their communes' codes. Lines of a public file of May 2026 show
 * 9A, 9B, 9C, 9D and 9F; none shows 9E, which is what the row between them leaves. Codes that come out of it and are in no COG
 * are rejected, not guessed.
 */
const overseasDepartments: Readonly<Record<string, string>> = {
  '9A': '971',
  '9B': '972',
  '9C': '973',
  '9D': '974',
  '9E': '975',
  '9F': '976',
};

/** Communes that the file still names under Guadeloupe, as they were until 2007: Saint-Barthélemy and Saint-Martin. */
const collectivities: Readonly<Record<string, string>> = { '9A123': '97701', '9A127': '97801' };

/** The INSEE code that a department and the three last digits of a commune make; empty where both are. */
export function communeCodeOfParts(department: string, commune: string): string {
  const collectivity = collectivities[`${department}${commune}`];
  if (collectivity !== undefined) return collectivity;
  const overseas = overseasDepartments[department];
  if (overseas === undefined) return `${department}${commune}`;
  // The three digits begin with the last one of the department: 9A and 105 are 97105.
  return commune.startsWith(overseas.slice(2))
    ? `${overseas.slice(0, 2)}${commune}`
    : `${overseas}${commune}`;
}

/** The commune of today of the cell's code; null where it is empty. Throws ROW_INVALID_COMMUNE_CODE and ROW_UNKNOWN_COMMUNE. */
export function communeOfCell(cell: Cell, communeOf: CommuneOfCode): string | null {
  const code = cell.value.toUpperCase();
  if (code === '') return null;
  if (!isCommuneCode(code)) throw new RowProblem('ROW_INVALID_COMMUNE_CODE', cell);
  const commune = communeOf(code);
  if (commune === null) throw new RowProblem('ROW_UNKNOWN_COMMUNE', cell);
  return commune;
}
