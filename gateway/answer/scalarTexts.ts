import { GRAPHQL_MAX_INT, GRAPHQL_MIN_INT } from 'graphql';
import { quotedText } from './quotedText';

/**
 * The JSON text of a value of each built-in scalar, null for one that it can't represent. What a value of another kind is
 * coerced to follows graphql-js (GraphQL specification, "Result Coercion" of each scalar).
 */
export const scalarTexts: ReadonlyMap<string, (value: unknown) => string | null> = new Map([
  ['Int', intText],
  ['Float', floatText],
  ['String', stringText],
  ['Boolean', booleanText],
  ['ID', idText],
]);

/** Any JSON, for scalars that are not built in; null for what has no JSON text, or nests too deep for one. */
export function jsonText(value: unknown): string | null {
  if (typeof value === 'string') return quotedText(value);
  try {
    const text = JSON.stringify(value) as string | undefined;
    return text ?? null;
  } catch {
    return null;
  }
}

function intText(value: unknown): string | null {
  if (typeof value === 'number' && (value | 0) === value) return `${value}`;
  const number = numberOf(value);
  const fits = Number.isInteger(number) && number <= GRAPHQL_MAX_INT && number >= GRAPHQL_MIN_INT;
  return fits ? `${number}` : null;
}

function floatText(value: unknown): string | null {
  const number = typeof value === 'number' ? value : numberOf(value);
  return Number.isFinite(number) ? `${number}` : null;
}

function numberOf(value: unknown): number {
  if (typeof value === 'boolean') return value ? 1 : 0;
  return typeof value === 'string' && value !== '' ? Number(value) : NaN;
}

function stringText(value: unknown): string | null {
  if (typeof value === 'string') return quotedText(value);
  if (typeof value === 'boolean') return value ? '"true"' : '"false"';
  return Number.isFinite(value) ? `"${value as number}"` : null;
}

function booleanText(value: unknown): string | null {
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (!Number.isFinite(value)) return null;
  return value === 0 ? 'false' : 'true';
}

function idText(value: unknown): string | null {
  if (typeof value === 'string') return quotedText(value);
  return Number.isInteger(value) ? `"${value as number}"` : null;
}
