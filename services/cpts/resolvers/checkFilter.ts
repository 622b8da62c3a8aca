import { badInput } from '../../../common/errors/badInput';
import type { RequestContext } from '../context';
import type { ListConditions } from '../model/ListConditions';
import { checkTerritoryCode } from './checkTerritoryCode';

const LONGEST_TEXT = 200;

/** Throws the error of the first condition that breaks a rule: codes, sizes, spans of days, length of the text. */
export async function checkFilter(
  filter: ListConditions,
  context: Pick<RequestContext, 'snapshot'>,
): Promise<void> {
  const { text, sizeCategory, signedFrom, signedTo } = filter;
  if (text != null && text.length > LONGEST_TEXT) throw badInput('TEXT_TOO_LONG', text);
  if (sizeCategory != null && (sizeCategory < 1 || sizeCategory > 4))
    throw badInput('INVALID_SIZE_CATEGORY', sizeCategory);
  if (signedFrom != null && signedTo != null && signedFrom > signedTo) {
    throw badInput('INVALID_DAY_RANGE', `${signedFrom} to ${signedTo}`);
  }
  await checkTerritoryCode('Commune', filter.communeCode, context);
  await checkTerritoryCode('Department', filter.departmentCode, context);
  await checkTerritoryCode('Region', filter.regionCode, context);
}
