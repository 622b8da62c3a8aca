import type { FundingGrid } from '../../FundingGrid';
import type { FoundContradiction } from './Contradiction';
import type { ContradictionFacts } from './ContradictionFacts';
import { maximumOf, totalStatement } from './totalStatement';

/** Totals of one version of the grid that differ for a size, published by different documents. */
export function gridTotalsDiffer({ grids }: ContradictionFacts): FoundContradiction[] {
  return grids.filter(({ basis }) => basis === 'AGREEMENT').flatMap(contradictionsOf);
}

function contradictionsOf(grid: FundingGrid): FoundContradiction[] {
  const totals = grid.totals.map((total) => ({ grid, total }));
  const sizes = grid.sizes.map(({ category }) => category);
  const disputed = sizes.filter((category) => {
    const published = totals.filter((each) => maximumOf(each, category) !== null);
    const amounts = new Set(published.map((each) => maximumOf(each, category)));
    const sources = new Set(published.map(({ total }) => total.sourceId));
    return amounts.size > 1 && sources.size > 1;
  });
  if (disputed.length === 0) return [];
  const saying = totals.filter((each) => disputed.some((category) => maximumOf(each, category) !== null));
  return [
    {
      id: `total-of-${grid.id}`,
      kind: 'GRID_TOTALS_DIFFER',
      subject: { FR: `Totaux annuels : ${grid.label.FR}`, EN: `Yearly totals: ${grid.label.EN}` },
      statements: saying.map((each) => totalStatement(each, new Set(disputed))),
    },
  ];
}
