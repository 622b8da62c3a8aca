import { CareStructurePlaceRow } from '../entities/CareStructurePlaceRow';
import { CareStructureRow } from '../entities/CareStructureRow';
import { CareStructureSumRow } from '../entities/CareStructureSumRow';
import { CommuneRow } from '../entities/CommuneRow';
import type { TerritoryLevel } from '../loaders/territoryParts';
import type { SumRun } from './SumRun';

/** Which column of a commune's row gives the territory of a level; an arrondissement lies in its commune too. */
const territories: readonly { readonly level: TerritoryLevel; readonly code: string }[] = [
  { level: 'COMMUNE', code: 'commune.code' },
  { level: 'COMMUNE', code: 'commune.parentCode' },
  { level: 'EPCI', code: 'commune.epciCode' },
  { level: 'DEPARTMENT', code: 'commune.departmentCode' },
  { level: 'REGION', code: 'commune.regionCode' },
  { level: 'COUNTRY', code: "CASE WHEN commune.regionCode IS NOT NULL THEN 'FR' END" },
];

/** Puts structures into their territories and counts them there anew; whoever loads structures or communes calls it. */
export async function sumStructures({ query, nameOf }: SumRun): Promise<void> {
  const [structures, communes] = [nameOf(CareStructureRow), nameOf(CommuneRow)];
  const [places, sums] = [nameOf(CareStructurePlaceRow), nameOf(CareStructureSumRow)];
  await query(`DELETE FROM ${places}`);
  for (const { level, code } of territories) {
    await query(
      `INSERT INTO ${places} (level, code, finess, kind)
       SELECT '${level}', ${code}, structure.finess, structure.kind
       FROM ${structures} structure JOIN ${communes} commune ON commune.code = structure.communeCode
       WHERE ${code} IS NOT NULL`,
    );
  }
  await query(`DELETE FROM ${sums}`);
  await query(
    `INSERT INTO ${sums} (level, code, kind, structures)
     SELECT level, code, kind, COUNT(*) FROM ${places} GROUP BY level, code, kind
     UNION ALL SELECT 'ALL', 'ALL', kind, COUNT(*) FROM ${structures} GROUP BY kind`,
  );
}
