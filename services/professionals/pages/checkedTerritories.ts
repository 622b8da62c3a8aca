import { communeCode } from '../../../common/cog/codes/communeCode';
import { departmentCode } from '../../../common/cog/codes/departmentCode';
import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import type { FileKind } from '../import/nationalDatasets';

/** Codes by which a list is narrowed, as the reference writes them. */
export interface TerritoryCodes {
  readonly departmentCode: string | null;
  readonly communeCode: string | null;
}

/** The same as a client gives them. */
export type TerritoryCodeInput = { readonly [Name in keyof TerritoryCodes]?: string | null | undefined };

/** The codes, checked. Throws INVALID_DEPARTMENT_CODE, UNKNOWN_DEPARTMENT, INVALID_COMMUNE_CODE or UNKNOWN_COMMUNE. */
export async function checkedTerritories(
  input: TerritoryCodeInput,
  kind: FileKind,
  { loaders }: RequestContext,
): Promise<TerritoryCodes> {
  const department = input.departmentCode == null ? null : departmentCode(input.departmentCode);
  const commune = input.communeCode == null ? null : communeCode(input.communeCode);
  const national = (await loaders.loadedFiles())[kind]?.demonstration === false;
  const isKnown = async (owner: string | null, level: 'DEPARTMENT' | 'COMMUNE') =>
    owner === null || (await loaders.coverage.load({ owner, condition: { level, national } })) !== null;
  if (!(await isKnown(department, 'DEPARTMENT'))) throw badInput('UNKNOWN_DEPARTMENT', input.departmentCode);
  if (!(await isKnown(commune, 'COMMUNE'))) throw badInput('UNKNOWN_COMMUNE', input.communeCode);
  return { departmentCode: department, communeCode: commune };
}
