import { badInput } from '../../../common/errors/badInput';
import type { Resolution } from '../../../common/naming/Resolution';
import { resolveNames } from '../../../common/naming/resolveNames';
import type { FundingSimulationInput } from '../../../schema/generated/cpts';
import type { RequestContext } from '../context';
import { checkedTerritoryCode } from './checkedTerritoryCode';
import { checkedTexts } from '../../../common/text/checkedText';

const MOST_NAMES = 1_000;

/**
 * How each text was read, in the order given. Throws EMPTY_COMMUNE_LIST, TOO_MANY_NAMES, TEXT_TOO_LONG and the errors of
 * department codes.
 */
export async function checkedNames(
  { communes, departmentCode }: Pick<FundingSimulationInput, 'communes' | 'departmentCode'>,
  context: Pick<RequestContext, 'snapshot' | 'names'>,
): Promise<Resolution[]> {
  const names = communes ?? [];
  if (names.length === 0) throw badInput('EMPTY_COMMUNE_LIST', names);
  if (names.length > MOST_NAMES) throw badInput('TOO_MANY_NAMES', names.length);
  const texts = checkedTexts(names);
  const scope = await checkedTerritoryCode('Department', departmentCode, context);
  const resolutions = await resolveNames(await context.names(), texts, scope);
  return texts.flatMap((text) => resolutions.get(text) ?? []);
}
