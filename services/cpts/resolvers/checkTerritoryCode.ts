import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import { isCommuneCode, isDepartmentCode, isRegionCode } from '../model/territoryCodes';

const RULES = {
  Commune: { hasShape: isCommuneCode, malformed: 'INVALID_COMMUNE_CODE', unknown: 'UNKNOWN_COMMUNE' },
  Department: {
    hasShape: isDepartmentCode,
    malformed: 'INVALID_DEPARTMENT_CODE',
    unknown: 'UNKNOWN_DEPARTMENT',
  },
  Region: { hasShape: isRegionCode, malformed: 'INVALID_REGION_CODE', unknown: 'UNKNOWN_REGION' },
} as const;

/** Throws INVALID_..._CODE where the code of a condition is malformed, UNKNOWN_... where no such territory exists. */
export async function checkTerritoryCode(
  level: keyof typeof RULES,
  code: string | null | undefined,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<void> {
  if (code === null || code === undefined) return;
  const { hasShape, malformed, unknown } = RULES[level];
  if (!hasShape(code)) throw badInput(malformed, code);
  const { reference } = await context.snapshot();
  if (reference.members({ level, code }) === undefined) throw badInput(unknown, code);
}
