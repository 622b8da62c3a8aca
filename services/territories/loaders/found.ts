import { badInput } from '../../../common/errors/badInput';
import type { DepartmentRow } from '../entities/DepartmentRow';
import type { EpciRow } from '../entities/EpciRow';
import type { RegionRow } from '../entities/RegionRow';
import { departmentCode } from '../../../common/cog/codes/departmentCode';
import { regionCode } from '../../../common/cog/codes/regionCode';
import { siren } from '../../../common/cog/codes/siren';
import type { Loaders } from './Loaders';

/** The region with this code. Throws INVALID_REGION_CODE and UNKNOWN_REGION. */
export async function foundRegion(loaders: Loaders, text: string): Promise<RegionRow> {
  const row = await loaders.region.load(regionCode(text));
  if (!row) throw badInput('UNKNOWN_REGION', text);
  return row;
}

/** The department with this code. Throws INVALID_DEPARTMENT_CODE and UNKNOWN_DEPARTMENT. */
export async function foundDepartment(loaders: Loaders, text: string): Promise<DepartmentRow> {
  const row = await loaders.department.load(departmentCode(text));
  if (!row) throw badInput('UNKNOWN_DEPARTMENT', text);
  return row;
}

/** The EPCI with this SIREN. Throws INVALID_SIREN and UNKNOWN_EPCI. */
export async function foundEpci(loaders: Loaders, text: string): Promise<EpciRow> {
  const row = await loaders.epci.load(siren(text));
  if (!row) throw badInput('UNKNOWN_EPCI', text);
  return row;
}
