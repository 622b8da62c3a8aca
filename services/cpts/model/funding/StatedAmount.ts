import type { FundingGrid, Label } from '../FundingGrid';
import { amountOfSize } from './amountOfSize';
import { lineIncluding, lineOf, type Subject } from './gridLines';
import type { HighestTotal } from './highestTotal';
import { holds } from './holds';

/** An amount of one version, in cents, with who says so; where it is null, why. */
export type StatedAmount =
  | { readonly maximum: number; readonly sourceId: string }
  | { readonly maximum: null; readonly unknownReason: Label };

/** What a version says of a line in a size. */
export function statedAmount(grid: FundingGrid, subject: Subject, category: number): StatedAmount {
  const line = lineOf(grid, subject);
  const maximum = amountOfSize(line?.amounts ?? [], category)?.maximum ?? null;
  if (line === undefined || maximum === null) return { maximum: null, unknownReason: missing(grid, subject) };
  return { maximum, sourceId: line.sourceId };
}

/** The highest total of a version as an amount. */
export function statedTotal({ id }: FundingGrid, highest: HighestTotal | null): StatedAmount {
  if (highest !== null) return { maximum: highest.maximum, sourceId: highest.total.sourceId };
  const unknownReason = {
    FR: `Aucun total n'est publié pour cette taille dans ${id}.`,
    EN: `No total is published for this size in ${id}.`,
  };
  return { maximum: null, unknownReason };
}

function missing(grid: FundingGrid, subject: Subject): Label {
  const { id } = grid;
  const within = lineIncluding(grid, subject)?.label;
  if (within !== undefined) {
    return { FR: `Compris dans « ${within.FR} » dans ${id}.`, EN: `In the line "${within.EN}" of ${id}.` };
  }
  switch (holds(grid, subject)) {
    case true:
      return { FR: `Montant non publié dans ${id}.`, EN: `Amount not published in ${id}.` };
    case false:
      return { FR: `Pas une mission de ${id}.`, EN: `Not a mission of ${id}.` };
    case null:
      return {
        FR: `Mission absente des contrats observés (${id}), ce qui ne dit pas qu'elle n'existe pas.`,
        EN: `Not listed in the contracts observed (${id}), which does not tell that there is none.`,
      };
  }
}
