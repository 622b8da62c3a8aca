import { MoreThan, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { Day } from '../../../common/calendarDay';
import type { PageRequest } from '../../../common/graphql/page';
import { CommuneRow } from '../entities/CommuneRow';
import { MedicalZoningRow } from '../entities/MedicalZoningRow';
import { PostalCodeRow } from '../entities/PostalCodeRow';
import { ZoningPeriodRow } from '../entities/ZoningPeriodRow';
import type { MedicalZone } from '../model/MedicalZone';

/** A medical zone, and the day on which it is in force. */
export interface ZoneCondition {
  readonly zone: MedicalZone;
  readonly on: Day;
}

/** Conditions on the communes of today; all that are given must hold. */
export interface CommuneConditions {
  readonly departmentCode?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly epciSiren?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly populationAtLeast?: number | null | undefined;
  readonly populationBelow?: number | null | undefined;
  readonly zone?: ZoneCondition | null | undefined;
}

/** One row more than the page holds, and how many communes meet the conditions on all pages. */
export async function communesPage(
  database: DataSource,
  conditions: CommuneConditions,
  page: PageRequest,
): Promise<{ rows: CommuneRow[]; totalCount: number }> {
  const all = matching(database, conditions);
  const totalCount = await all.getCount();
  const behind = page.afterKey === null ? all : all.andWhere({ code: MoreThan(page.afterKey) });
  const rows = await behind
    .orderBy('commune.code', 'ASC')
    .take(page.first + 1)
    .getMany();
  return { rows, totalCount };
}

/** The communes of today that meet the conditions, as a query to go on from, under the alias `commune`. */
export function matching(
  database: DataSource,
  conditions: CommuneConditions,
): SelectQueryBuilder<CommuneRow> {
  const query = database
    .getRepository(CommuneRow)
    .createQueryBuilder('commune')
    .where('commune.kind = :kind', { kind: 'COMMUNE' });
  const { departmentCode, regionCode, epciSiren, postalCode, populationAtLeast, populationBelow } =
    conditions;
  if (departmentCode != null) query.andWhere('commune.departmentCode = :departmentCode', { departmentCode });
  if (regionCode != null) query.andWhere('commune.regionCode = :regionCode', { regionCode });
  if (epciSiren != null) query.andWhere('commune.epciCode = :epciSiren', { epciSiren });
  if (populationAtLeast != null)
    query.andWhere('commune.latestPopulation >= :populationAtLeast', { populationAtLeast });
  if (populationBelow != null)
    query.andWhere('commune.latestPopulation < :populationBelow', { populationBelow });
  if (postalCode != null) {
    const codes = query.subQuery().select('postal.communeCode').from(PostalCodeRow, 'postal');
    const withCode = codes.where('postal.postalCode = :postalCode').getQuery();
    query.andWhere(`commune.code IN ${withCode}`, { postalCode });
  }
  if (conditions.zone != null) inZone(query, conditions.zone, departmentCode);
  return query;
}

/** Read by an index from the zone, or from the department where one is asked for. */
function inZone(
  query: SelectQueryBuilder<CommuneRow>,
  { zone, on }: ZoneCondition,
  departmentCode: string | null | undefined,
): void {
  const zoned = query
    .subQuery()
    .select('zoned.communeCode')
    .from(MedicalZoningRow, 'zoned')
    .innerJoin(
      ZoningPeriodRow,
      'period',
      'period.departmentCode = zoned.departmentCode AND period.profession = zoned.profession AND period.fromDay = zoned.fromDay',
    )
    .where('zoned.zone = :zone AND zoned.profession = :zonedProfession')
    .andWhere('period.fromDay <= :on AND (period.toDay IS NULL OR period.toDay > :on)');
  if (departmentCode != null) zoned.andWhere('zoned.departmentCode = :departmentCode');
  query.andWhere(`commune.code IN ${zoned.getQuery()}`, { zone, on, zonedProfession: 'DOCTOR' });
}
