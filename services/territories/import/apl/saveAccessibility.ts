import type { EntityManager } from 'typeorm';
import { insertRows } from '../../../../common/database/insertRows';
import { AccessibilityRow } from '../../entities/AccessibilityRow';
import { AccessibilityYearRow } from '../../entities/AccessibilityYearRow';

/** A year of figures that is whole. */
export interface PreparedYear {
  readonly year: AccessibilityYearRow;
  readonly rows: readonly AccessibilityRow[];
}

/** Writes each year in the place of the same year of the same profession; other years stay beside it. */
export async function saveAccessibility(
  manager: EntityManager,
  years: readonly PreparedYear[],
  progress: (share: number) => void,
): Promise<void> {
  for (const [place, { year: row, rows }] of years.entries()) {
    const { profession, year } = row;
    await manager.delete(AccessibilityRow, { profession, year });
    await manager.delete(AccessibilityYearRow, { profession, year });
    await insertRows(manager, AccessibilityYearRow, [row]);
    await insertRows(manager, AccessibilityRow, rows);
    progress((place + 1) / years.length);
  }
}
