import type { DataSource } from 'typeorm';
import { readRows } from '../../../common/database/readRows';
import { selectRows } from '../../../common/database/selectRows';
import { DepartmentRow } from '../entities/DepartmentRow';
import { ZoningPeriodRow } from '../entities/ZoningPeriodRow';
import { conditionsOn, type CommuneConditions } from './communeConditions';

/** Of the departments of a list by zone, those of which no zoning is loaded for the day, and how many there are in all. */
export interface ZoneGaps {
  readonly departments: readonly string[];
  readonly of: number;
}

/** The departments that a list of communes in a zone can't tell of; null where no zone is asked for. */
export async function zoneGaps(
  database: DataSource,
  { zone, ...others }: CommuneConditions,
): Promise<ZoneGaps | null> {
  if (zone == null) return null;
  const asked = await departmentsOf(database, others);
  const zoned = await database
    .getRepository(ZoningPeriodRow)
    .createQueryBuilder('period')
    .select('DISTINCT period.departmentCode', 'code')
    .where('period.profession = :profession', { profession: 'DOCTOR' })
    .andWhere('period.fromDay <= :on AND (period.toDay IS NULL OR period.toDay > :on)', { on: zone.on })
    .getRawMany<{ code: string }>();
  const known = new Set(zoned.map(({ code }) => code));
  const departments = asked.filter((code) => !known.has(code));
  return { departments, of: asked.length };
}

/** Every department has communes: where none is left out, the communes need not be read. */
async function departmentsOf(database: DataSource, conditions: CommuneConditions): Promise<string[]> {
  const { sql, parameters } = conditionsOn(conditions);
  const rows = Object.values(conditions).every((value) => value == null)
    ? await selectRows(database, DepartmentRow, { orderBy: ['code'] })
    : await readRows<{ code: string }>(database, {
        sql: `SELECT DISTINCT departmentCode AS code FROM commune WHERE ${sql} ORDER BY departmentCode`,
        parameters,
      });
  return rows.map(({ code }) => code);
}

/** What a list by zone says of them: nothing is known where all are missing, some is left out where a few are. */
export function gapNotes(gaps: ZoneGaps | null): {
  readonly unknownReason: string | null;
  readonly note: string | null;
} {
  if (gaps === null || gaps.departments.length === 0) return { unknownReason: null, note: null };
  if (gaps.departments.length === gaps.of)
    return { unknownReason: 'No medical zoning of these communes is loaded.', note: null };
  const some = gaps.departments.slice(0, MOST_NAMED).join(', ');
  const more =
    gaps.departments.length > MOST_NAMED ? ` and ${gaps.departments.length - MOST_NAMED} more` : '';
  return { unknownReason: null, note: `No medical zoning is loaded of the departments ${some}${more}.` };
}

const MOST_NAMED = 10;
