import type { PlainValue } from '../plainColumns';

const SPECIAL = /[\\\t\n\0]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\0': '\\0' };

/** A value as LOAD DATA reads it with its default separators: tabs between values, \N for null, a backslash before what is special. */
export function loadDataText(value: PlainValue): string {
  if (value === null) return '\\N';
  if (typeof value !== 'string') return String(value);
  return SPECIAL.test(value) ? value.replace(/[\\\t\n\0]/g, (found) => ESCAPES[found] ?? found) : value;
}
