import type { RequestContext } from '../context';
import type { ProfessionRow } from '../entities/ProfessionRow';

/** The profession of a row. Throws where the nomenclature lacks it: a fault of the load. */
export async function requiredProfession(code: string, { loaders }: RequestContext): Promise<ProfessionRow> {
  const profession = await loaders.profession.load(code);
  if (!profession) throw new Error(`The profession ${code} is missing from the nomenclature`);
  return profession;
}
