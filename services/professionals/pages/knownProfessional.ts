import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import type { ProfessionalRow } from '../entities/ProfessionalRow';
import { isRpps } from '../identifiers/isRpps';
import { unknownReasons } from '../unknownReasons';

/** The professional with the number. Throws INVALID_RPPS and UNKNOWN_PROFESSIONAL. */
export async function knownProfessional(rpps: string, { loaders }: RequestContext): Promise<ProfessionalRow> {
  if (!isRpps(rpps)) throw badInput('INVALID_RPPS', rpps);
  const professional = await loaders.professional.load(rpps);
  if (professional) return professional;
  const hint = (await loaders.loadedFiles()).professionals ? undefined : unknownReasons.noFile;
  throw badInput('UNKNOWN_PROFESSIONAL', rpps, hint);
}
