import type { DataSource } from 'typeorm';
import { readPackage } from '../../../../common/cog/readPackage';
import { latestCog } from '../../../../common/cog/vintages';
import { CommuneRow } from '../../entities/CommuneRow';
import { DepartmentRow } from '../../entities/DepartmentRow';
import { OrganizationRow } from '../../entities/OrganizationRow';
import { strongestByKey } from '../../loaders/strongest';
import { Organizations, type Area } from './Organizations';

/** The bodies that are loaded, with the regions and departments that others are made for by rule. */
export async function readOrganizations(database: DataSource): Promise<Organizations> {
  const rows = await database.getRepository(OrganizationRow).find({ order: { id: 'ASC' } });
  const known = strongestByKey(rows, ({ id }) => id).map(
    ({ id, name, kind, departmentCode, regionCode }) => ({ id, name, kind, departmentCode, regionCode }),
  );
  const departments = await readDepartments(database);
  return new Organizations({ known, regions: regionsOf(departments), departments });
}

/** The regions of the departments that are loaded; each has its ARS. Only the packages tell the names of regions. */
function regionsOf(departments: readonly Area[]): Area[] {
  const loaded = new Set(departments.map(({ regionCode }) => regionCode));
  return readPackage(latestCog, 'regions')
    .filter(({ code }) => loaded.has(code))
    .map(({ code, nom }) => ({ code, name: nom, regionCode: code }));
}

async function readDepartments(database: DataSource): Promise<Area[]> {
  const communes = await database
    .getRepository(CommuneRow)
    .createQueryBuilder('commune')
    .select('commune.departmentCode', 'code')
    .addSelect('commune.regionCode', 'region')
    .distinct()
    .getRawMany<{ code: string; region: string | null }>();
  const region = new Map(communes.map((row) => [row.code, row.region]));
  const departments = await database.getRepository(DepartmentRow).find({ order: { code: 'ASC' } });
  return departments.map(({ code, name }) => ({ code, name, regionCode: region.get(code) ?? null }));
}
