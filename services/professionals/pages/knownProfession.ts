import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import type { ProfessionRow } from '../entities/ProfessionRow';

/** The profession with the code. Throws UNKNOWN_PROFESSION. */
export async function knownProfession(code: string, { loaders }: RequestContext): Promise<ProfessionRow> {
  const profession = await loaders.profession.load(code);
  if (!profession) throw badInput('UNKNOWN_PROFESSION', code);
  return profession;
}
