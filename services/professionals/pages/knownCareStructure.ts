import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import type { CareStructureRow } from '../entities/CareStructureRow';
import { isFiness } from '../../../common/text/isFiness';
import { unknownReasons } from '../unknownReasons';

/** The MSP or health centre with the number. Throws INVALID_FINESS and UNKNOWN_CARE_STRUCTURE. */
export async function knownCareStructure(
  finess: string,
  { loaders }: RequestContext,
): Promise<CareStructureRow> {
  if (!isFiness(finess)) throw badInput('INVALID_FINESS', finess);
  const structure = await loaders.careStructure.load(finess);
  if (structure) return structure;
  const hint = (await loaders.loadedFiles()).careStructures ? undefined : unknownReasons.noFile;
  throw badInput('UNKNOWN_CARE_STRUCTURE', finess, hint);
}
