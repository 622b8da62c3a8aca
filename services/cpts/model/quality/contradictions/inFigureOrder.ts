import type { FigureFact } from './ContradictionFacts';

/** Smallest first; equal ones by their source, then by their stable names. */
export function inFigureOrder(one: FigureFact, other: FigureFact): number {
  if (one.value !== other.value) return one.value - other.value;
  return `${one.sourceId} ${one.id}` < `${other.sourceId} ${other.id}` ? -1 : 1;
}
