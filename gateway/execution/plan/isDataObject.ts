import type { DataObject } from './Run';

/** Whether a value of JSON is an object, and no list. */
export function isDataObject(value: unknown): value is DataObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
