import { communeCode } from '../../../common/cog/codes/communeCode';
import { departmentCode } from '../../../common/cog/codes/departmentCode';
import { regionCode } from '../../../common/cog/codes/regionCode';
import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';

const RULES = {
  Commune: { parse: communeCode, unknown: 'UNKNOWN_COMMUNE' },
  Department: { parse: departmentCode, unknown: 'UNKNOWN_DEPARTMENT' },
  Region: { parse: regionCode, unknown: 'UNKNOWN_REGION' },
} as const;

/**
 * The code of a condition as the reference writes it; null where none was given. Throws INVALID_..._CODE where it is
 * malformed, UNKNOWN_... where no such territory exists.
 */
export async function checkedTerritoryCode(
  level: keyof typeof RULES,
  text: string | null | undefined,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<string | null> {
  if (text === null || text === undefined) return null;
  const code = RULES[level].parse(text);
  const { reference } = await context.snapshot();
  if (reference.members({ level, code }) === undefined) throw badInput(RULES[level].unknown, text);
  return code;
}
