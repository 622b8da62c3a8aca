import { badInput } from '../../../common/errors/badInput';

/** A size that a client has chosen; null where it chose none. Throws INVALID_SIZE_CATEGORY outside 1 to 4. */
export function checkedSizeCategory(category: number | null | undefined): number | null {
  if (category == null) return null;
  if (category < 1 || category > 4) throw badInput('INVALID_SIZE_CATEGORY', category);
  return category;
}
