import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import type { ListConditions } from '../model/ListConditions';
import { checkedTerritoryCode } from './checkedTerritoryCode';

const LONGEST_TEXT = 200;

/**
 * The conditions with codes as the reference writes them. Throws the error of the first one that breaks a rule: codes,
 * sizes, spans of days, length of the text.
 */
export async function checkedConditions(
  filter: ListConditions,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<ListConditions> {
  const { text, sizeCategory, signedFrom, signedTo } = filter;
  if (text != null && text.length > LONGEST_TEXT) throw badInput('TEXT_TOO_LONG', text);
  if (sizeCategory != null && (sizeCategory < 1 || sizeCategory > 4))
    throw badInput('INVALID_SIZE_CATEGORY', sizeCategory);
  if (signedFrom != null && signedTo != null && signedFrom > signedTo) {
    throw badInput('INVALID_DAY_RANGE', `${signedFrom} to ${signedTo}`);
  }
  return {
    ...filter,
    communeCode: await checkedTerritoryCode('Commune', filter.communeCode, context),
    departmentCode: await checkedTerritoryCode('Department', filter.departmentCode, context),
    regionCode: await checkedTerritoryCode('Region', filter.regionCode, context),
  };
}
