import type { FundingGrid, Label } from '../FundingGrid';
import { observedNote } from '../funding/observedNote';
import { gridOfSpan } from '../gridOfSpan';
import type { ContractYear } from './contractYears';
import { possibleGrids } from './possibleGrids';

const LATER_VERSION: Label = {
  FR: "Une version plus récente de la grille paraît pendant les cinq ans ; rien ne dit ce qu'elle change aux contrats déjà signés.",
  EN: 'A later version of the grid comes during the five years; nothing tells what it changes in contracts already signed.',
};

const NOT_IN_FORCE: Label = {
  FR: "La grille choisie n'était pas en vigueur à la signature.",
  EN: 'The grid chosen was not in force at the signature.',
};

const NOT_CERTAIN: Label = {
  FR: "La grille choisie n'est pas la seule qui ait pu être en vigueur à la signature, qui n'est pas datée au jour.",
  EN: 'The grid chosen is not the only one that may have been in force at the signature, which is not dated to the day.',
};

/** How the version counted with stands to the signature and to the years after it: what was observed never was in force. */
export function versionNotes(grid: FundingGrid, years: readonly ContractYear[]): Label[] {
  if (grid.basis === 'OBSERVED_CONTRACTS') return [observedNote(grid)];
  const [first] = years;
  if (first === undefined) return [];
  if (possibleGrids([grid], first.from).length === 0) return [NOT_IN_FORCE];
  if (!certainlyInForce(grid, first)) return [NOT_CERTAIN];
  const ends = years.at(-1)?.to.latest ?? null;
  return replacedBefore(grid, ends) ? [LATER_VERSION] : [];
}

function certainlyInForce(grid: FundingGrid, { from: signed }: ContractYear): boolean {
  const lasts = grid.to === null || (signed.latest !== null && grid.to > signed.latest);
  return lasts && gridOfSpan([grid], signed) !== null;
}

function replacedBefore({ to }: FundingGrid, ends: string | null): boolean {
  return to !== null && (ends === null || to < ends);
}
