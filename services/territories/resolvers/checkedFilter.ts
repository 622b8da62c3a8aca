import type { Day } from '../../../common/calendarDay';
import { postalCode } from '../../../common/cog/codes/postalCode';
import type { CommuneConditions } from '../loaders/communeConditions';
import { foundDepartment, foundEpci, foundRegion } from '../loaders/found';
import type { Loaders } from '../loaders/Loaders';
import type { CommuneFilter } from '../../../schema/generated/territories';

/** The conditions of a filter, every code checked. Throws the INVALID_ and UNKNOWN_ codes of its parts. */
export async function checkedFilter(
  loaders: Loaders,
  filter: CommuneFilter | null | undefined,
  today: Day,
): Promise<CommuneConditions> {
  if (!filter) return {};
  const { departmentCode, regionCode, epciSiren } = filter;
  return {
    departmentCode: departmentCode == null ? null : (await foundDepartment(loaders, departmentCode)).code,
    regionCode: regionCode == null ? null : (await foundRegion(loaders, regionCode)).code,
    epciSiren: epciSiren == null ? null : (await foundEpci(loaders, epciSiren)).code,
    postalCode: filter.postalCode == null ? null : postalCode(filter.postalCode),
    populationAtLeast: filter.populationAtLeast,
    populationBelow: filter.populationBelow,
    zone: filter.zone == null ? null : { zone: filter.zone, on: today },
  };
}
