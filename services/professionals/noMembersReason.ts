import type { Loaders } from './loaders/createLoaders';
import { unknownReasons } from './unknownReasons';

/** Why the members of a CPTS on a day are not known: the file is silent of it, or names a first member only later. */
export async function noMembersReason(cptsId: string, loaders: Loaders): Promise<string> {
  const known = await loaders.cptsKnown.load({ owner: cptsId, condition: null });
  return known ? unknownReasons.membersThen : unknownReasons.cpts;
}
