import type { DataObject } from './Run';

/** A copy of an object of JSON that shares nothing with it: what is merged into the one is not seen in the other. */
export function copyData(source: DataObject): DataObject {
  const copy: DataObject = { ...source };
  for (const key of Object.keys(copy)) {
    const value = copy[key];
    if (typeof value === 'object' && value !== null) copy[key] = copyValue(value);
  }
  return copy;
}

function copyValue(value: object): unknown {
  return Array.isArray(value)
    ? value.map((item: unknown) => (typeof item === 'object' && item !== null ? copyValue(item) : item))
    : copyData(value as DataObject);
}
