import type { RequestContext } from '../context';
import type { ListConditions } from '../model/ListConditions';
import { checkDayRange } from './checkDayRange';
import { checkedSizeCategory } from './checkedSizeCategory';
import { checkedText } from '../../../common/text/checkedText';
import { checkedTerritoryCode } from './checkedTerritoryCode';

/**
 * The conditions with codes as the reference writes them. Throws the error of the first one that breaks a rule: codes,
 * sizes, spans of days, length of the text.
 */
export async function checkedConditions(
  filter: ListConditions,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<ListConditions> {
  const { text, sizeCategory, signedFrom, signedTo } = filter;
  if (text != null) checkedText(text);
  checkedSizeCategory(sizeCategory);
  checkDayRange(signedFrom, signedTo);
  return {
    ...filter,
    communeCode: await checkedTerritoryCode('Commune', filter.communeCode, context),
    departmentCode: await checkedTerritoryCode('Department', filter.departmentCode, context),
    regionCode: await checkedTerritoryCode('Region', filter.regionCode, context),
  };
}
