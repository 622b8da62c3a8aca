import type { FundingGrid, Label } from '../FundingGrid';
import { addedMissions, type ComparedGrids } from './comparedAmount';
import { highestTotal } from './highestTotal';
import { lineNote } from './lineNote';
import { namesOfLines } from './namesOfLines';
import { observedNote } from './observedNote';

/** What a comparison of two versions leaves open. */
export function differenceNotes(from: FundingGrid, to: FundingGrid): Label[] {
  if (from.id === to.id) return [SAME];
  const addedUp = [addedNotes({ grid: from, other: to }), addedNotes({ grid: to, other: from })].flat();
  return [...[from, to].flatMap(notesOf), ...addedUp];
}

function notesOf(grid: FundingGrid): Label[] {
  return [
    ...(grid.lines.length === 0 ? [onlyTotals(grid)] : []),
    ...unscheduledCareNotes(grid),
    ...(grid.basis === 'OBSERVED_CONTRACTS'
      ? [observedNote(grid), ...grid.lines.flatMap((line) => lineNote(line) ?? [])]
      : []),
  ];
}

/** The amounts of a version that are the sum of several of its lines, because the other version has one line for them. */
function addedNotes(grids: ComparedGrids): Label[] {
  const { grid } = grids;
  return grid.lines.flatMap(({ mission, label }) => {
    const added = grid.lines.filter((line) =>
      addedMissions(grids, mission).some((each) => each === line.mission),
    );
    if (added.length === 0) return [];
    const names = namesOfLines([{ label }, ...added]);
    return {
      FR: `${grid.id} : les montants de « ${label.FR} » sont ceux de ${names.FR} réunis, comme dans ${grids.other.id}.`,
      EN: `${grid.id}: the amounts of "${label.EN}" are those of ${names.EN} together, as in ${grids.other.id}.`,
    };
  });
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
