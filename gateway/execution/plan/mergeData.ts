import { isDataObject } from './isDataObject';
import type { DataObject } from './Run';
import { setOwn } from './setOwn';
import type { TypeConditions } from './TypeConditions';

/**
 * Merges what a fetch gave into an object of the answer, in place; the answer takes over the objects that it did not have.
 * Objects and lists under the same key are merged, a value is not replaced by null, and a type name not by a less exact one.
 */
export function mergeData(target: DataObject, source: DataObject, types: TypeConditions): void {
  for (const key of Object.keys(source)) {
    const value = source[key];
    const present = Object.hasOwn(target, key) ? target[key] : undefined;
    if (present === undefined || present === null) setOwn(target, key, value);
    else if (key === '__typename') {
      if (!types.isExact(present)) target[key] = value;
    } else if (value !== null) mergeValue(target, { key, present, value }, types);
  }
}

interface MergedValue {
  readonly key: string;
  readonly present: unknown;
  readonly value: unknown;
}

function mergeValue(target: DataObject, { key, present, value }: MergedValue, types: TypeConditions): void {
  if (Array.isArray(present) && Array.isArray(value)) mergeLists(present, value, types);
  else if (isDataObject(present) && isDataObject(value)) mergeData(present, value, types);
  else setOwn(target, key, value);
}

/** Two fetches of one list give the same items in the same order; one that came short adds nothing. */
function mergeLists(present: unknown[], source: readonly unknown[], types: TypeConditions): void {
  source.forEach((item, index) => {
    const own = present[index];
    if (own === undefined || own === null) present[index] = item;
    else if (Array.isArray(own) && Array.isArray(item)) mergeLists(own, item, types);
    else if (isDataObject(own) && isDataObject(item)) mergeData(own, item, types);
  });
}
