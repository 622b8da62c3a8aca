import { MoreThan, type DataSource, type SelectQueryBuilder } from 'typeorm';
import type { PageRequest } from '../../../common/graphql/page';
import { CommuneRow } from '../entities/CommuneRow';
import { PostalCodeRow } from '../entities/PostalCodeRow';

/** Conditions on the communes of today; all that are given must hold. */
export interface CommuneConditions {
  readonly departmentCode?: string | null | undefined;
  readonly regionCode?: string | null | undefined;
  readonly epciSiren?: string | null | undefined;
  readonly postalCode?: string | null | undefined;
  readonly populationAtLeast?: number | null | undefined;
  readonly populationBelow?: number | null | undefined;
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

function matching(database: DataSource, conditions: CommuneConditions): SelectQueryBuilder<CommuneRow> {
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
  return query;
}
