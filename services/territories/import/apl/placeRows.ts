import type { RowLedger } from '../../../../common/import/RowLedger';
import type { CommunesOfToday } from '../zoning/CommunesOfToday';
import type { AplRow } from './AplFigure';

/**
 * The rows of a year by the commune of today that their code stands for or leads to, told to the ledger: unknown codes are
 * rejected, and of repeated ones those that say something else.
 */
export function placeRows(
  rows: readonly AplRow[],
  communes: CommunesOfToday,
  ledger: RowLedger,
): Map<string, AplRow[]> {
  const placed = new Map<string, AplRow[]>();
  const seen = new Map<string, AplRow>();
  for (const row of rows) {
    const { file, line, column, communeCode } = row;
    const place = communes.placeOf(communeCode);
    const earlier = seen.get(communeCode);
    if (!place) ledger.reject({ file, line, rule: 'ROW_UNKNOWN_COMMUNE', column, value: communeCode });
    else if (!earlier) {
      ledger.load();
      seen.set(communeCode, row);
      const { code } = place.commune;
      placed.set(code, [...(placed.get(code) ?? []), row]);
    } else if (sameNumbers(earlier, row)) ledger.merge();
    else {
      const hint = `Line ${earlier.line} of ${earlier.file} has other figures for it.`;
      ledger.reject({ file, line, rule: 'ROW_CONFLICTING_KEY', column, value: communeCode, hint });
    }
  }
  return placed;
}

function sameNumbers(one: AplRow, other: AplRow): boolean {
  return numbersOf(one) === numbersOf(other);
}

function numbersOf({
  value,
  upTo65,
  upTo62,
  upTo60,
  standardisedPopulation,
  totalPopulation,
}: AplRow): string {
  const decimals = [value, upTo65, upTo62, upTo60, standardisedPopulation];
  const texts = decimals.map((each) => (each === null ? '' : `${each.units}e-${each.scale}`));
  return [...texts, totalPopulation ?? ''].join(' ');
}
