import { In, type EntityManager } from 'typeorm';
import type { Day } from '../../../../common/calendarDay';
import { groupBy } from '../../../../common/cog/groupBy';
import { insertRows } from '../../../../common/database/insertRows';
import { MedicalZoningRow } from '../../entities/MedicalZoningRow';
import { ZoningPeriodRow } from '../../entities/ZoningPeriodRow';
import { deleteUnnamedSources } from './deleteUnnamedSources';

/** A zoning that is whole, with the source of all its rows. */
export interface PreparedZoning {
  readonly rows: readonly MedicalZoningRow[];
  readonly fromDay: Day;
  readonly sourceId: string;
}

/**
 * Writes a zoning in the place of the one of the same day in the departments it covers. There it ends the one before, and is
 * ended by the one after; other departments are left as they are. Sources that no period names any more go with it.
 */
export async function saveZoning(manager: EntityManager, zoning: PreparedZoning): Promise<void> {
  const { rows, fromDay, sourceId } = zoning;
  const profession = 'DOCTOR';
  const departments = [...new Set(rows.map(({ departmentCode }) => departmentCode))];
  const covered = { profession, departmentCode: In(departments) } as const;
  await manager.delete(MedicalZoningRow, { ...covered, fromDay });
  await insertRows(manager, MedicalZoningRow, rows);
  const known = await manager.find(ZoningPeriodRow, { where: covered, order: { fromDay: 'ASC' } });
  const others = known.filter((period) => period.fromDay !== fromDay);
  const own: ZoningPeriodRow[] = departments.map((departmentCode) => ({
    departmentCode,
    profession,
    fromDay,
    toDay: null,
    sourceId,
  }));
  await manager.delete(ZoningPeriodRow, covered);
  await insertRows(manager, ZoningPeriodRow, oneAfterTheOther([...others, ...own]));
  await deleteUnnamedSources(manager, 'zoning', await manager.find(ZoningPeriodRow));
}

/** The periods, each ended by the next one of its department. */
function oneAfterTheOther(periods: readonly ZoningPeriodRow[]): ZoningPeriodRow[] {
  return [...groupBy(periods, ({ departmentCode }) => departmentCode).values()].flatMap((group) => {
    const sorted = [...group].sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));
    return sorted.map((period, place) => ({ ...period, toDay: sorted[place + 1]?.fromDay ?? null }));
  });
}
