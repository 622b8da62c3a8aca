import type { FoundContradiction } from './Contradiction';
import type { ContradictionFacts } from './ContradictionFacts';
import { maximumOf, totalStatement, type TotalOfGrid } from './totalStatement';

/** Totals for the same size that differ between versions of the grid, for whoever takes them for the same thing. */
export function gridVersionsDiffer({ grids }: ContradictionFacts): FoundContradiction[] {
  const agreed = grids.filter(({ basis }) => basis === 'AGREEMENT');
  const totals = agreed.flatMap((grid) => grid.totals.map((total) => ({ grid, total })));
  const sizes = new Set(agreed.flatMap((grid) => grid.sizes.map(({ category }) => category)));
  const disputed = [...sizes].sort((a, b) => a - b).filter((category) => versionsDiffer(totals, category));
  if (disputed.length === 0) return [];
  const saying = totals.filter((each) => disputed.some((category) => maximumOf(each, category) !== null));
  return [
    {
      id: 'totals-of-grid-versions',
      kind: 'GRID_VERSIONS_DIFFER',
      subject: {
        FR: "Totaux annuels d'une version de la grille à l'autre",
        EN: 'Yearly totals from one version of the grid to another',
      },
      statements: saying.map((each) => totalStatement(each, new Set(disputed))),
    },
  ];
}

/** Whether two versions publish totals for the size, and not the same ones. */
function versionsDiffer(totals: readonly TotalOfGrid[], category: number): boolean {
  const published = totals.filter((each) => maximumOf(each, category) !== null);
  return published.some((one) =>
    published.some(
      (other) => one.grid !== other.grid && maximumOf(one, category) !== maximumOf(other, category),
    ),
  );
}
