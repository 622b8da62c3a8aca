import type { FundingGrid, Label } from '../FundingGrid';
import { highestTotal } from './highestTotal';
import { lineNote } from './lineNote';

/** What a comparison of two versions leaves open. */
export function differenceNotes(from: FundingGrid, to: FundingGrid): Label[] {
  if (from.id === to.id) return [SAME];
  return [from, to].flatMap((grid) => [
    ...(grid.lines.length === 0 ? [onlyTotals(grid)] : []),
    ...unscheduledCareNotes(grid),
    ...(grid.basis === 'OBSERVED_CONTRACTS'
      ? [observedNote(grid), ...grid.lines.flatMap((line) => lineNote(line) ?? [])]
      : []),
  ]);
}

const SAME: Label = {
  FR: 'Une version est comparée à elle-même.',
  EN: 'A version is compared with itself.',
};

function onlyTotals({ id }: FundingGrid): Label {
  return {
    FR: `${id} : seuls des totaux sont publiés, aucune ligne ne se compare.`,
    EN: `${id}: only totals are published, no line can be compared.`,
  };
}

/** Whether unscheduled care is in the totals that are compared, or that no text says so of one of them. */
function unscheduledCareNotes(grid: FundingGrid): Label[] {
  const { id } = grid;
  const totals = grid.sizes.flatMap(({ category }) => highestTotal(grid, category)?.total ?? []);
  if (totals.some(({ unscheduledCareIncluded }) => unscheduledCareIncluded === null)) {
    return [
      {
        FR: `${id} : aucun texte ne dit si les totaux comprennent les soins non programmés.`,
        EN: `${id}: no text says whether unscheduled care is in the totals.`,
      },
    ];
  }
  if (!totals.some(({ unscheduledCareIncluded }) => unscheduledCareIncluded === true)) return [];
  return [
    {
      FR: `${id} : les totaux les plus hauts comprennent les soins non programmés.`,
      EN: `${id}: unscheduled care is in the highest totals.`,
    },
  ];
}

function observedNote({ id }: FundingGrid): Label {
  return {
    FR: `${id} : montants vus dans des contrats, qu'aucun accord lu ne fixe.`,
    EN: `${id}: amounts seen in contracts, which no agreement that was read lays down.`,
  };
}
