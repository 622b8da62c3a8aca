import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';

/** Codes by which a list is narrowed. */
export interface TerritoryCodes {
  readonly departmentCode: string | null;
  readonly communeCode: string | null;
}

/** Throws INVALID_DEPARTMENT_CODE, UNKNOWN_DEPARTMENT, INVALID_COMMUNE_CODE or UNKNOWN_COMMUNE where a code is not one. */
export async function checkTerritories(codes: TerritoryCodes, { loaders }: RequestContext): Promise<void> {
  const { departmentCode, communeCode } = codes;
  if (departmentCode !== null) {
    if (!/^(\d{2}|2[AB]|9[78]\d)$/.test(departmentCode))
      throw badInput('INVALID_DEPARTMENT_CODE', departmentCode);
    const known = await loaders.territoryKnown.load({ owner: departmentCode, condition: 'DEPARTMENT' });
    if (!known) throw badInput('UNKNOWN_DEPARTMENT', departmentCode);
  }
  if (communeCode !== null) {
    if (!/^(\d{2}|2[AB])\d{3}$/.test(communeCode)) throw badInput('INVALID_COMMUNE_CODE', communeCode);
    const known = await loaders.territoryKnown.load({ owner: communeCode, condition: 'COMMUNE' });
    if (!known) throw badInput('UNKNOWN_COMMUNE', communeCode);
  }
}
