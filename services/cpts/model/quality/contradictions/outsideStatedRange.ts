import { spacedNumber } from '../../../../../common/text/spacedNumber';
import type { OpenRange } from '../../possibleSizes';
import type { FoundContradiction, Statement } from './Contradiction';
import type { ContradictionFacts } from './ContradictionFacts';
import { areApart, figureRange } from './figureRange';
import { figureStatement } from './figureStatement';
import { inFigureOrder } from './inFigureOrder';
import { indicatorWords } from './indicatorWords';

/** Sizes and stated populations that lie outside the range which a document gives for CPTS in general. */
export function outsideStatedRange(facts: ContradictionFacts): FoundContradiction[] {
  const general = facts.figures.filter(
    ({ indicator, cptsIds, territory }) =>
      indicator === 'CPTS_POPULATION' && cptsIds.length === 0 && territory === null,
  );
  const ranges = general.map(figureRange);
  const outside = [...sizesOutside(facts, ranges), ...populationsOutside(facts, ranges)];
  if (outside.length === 0) return [];
  const { heading } = indicatorWords.CPTS_POPULATION;
  const statements = [...general.sort(inFigureOrder).map((figure) => figureStatement(figure)), ...outside];
  return [{ id: 'cpts-population-range', kind: 'OUTSIDE_STATED_RANGE', subject: heading, statements }];
}

/** Sizes that no CPTS within a range can have. */
function sizesOutside({ grids }: ContradictionFacts, ranges: readonly OpenRange[]): Statement[] {
  return grids
    .filter(({ basis }) => basis === 'AGREEMENT')
    .flatMap((grid) => grid.sizes.map((size) => ({ grid, size })))
    .filter(({ size: { above, below } }) => {
      const held = { low: (above ?? -1) + 1, high: below === null ? null : below - 1 };
      return ranges.some((range) => areApart(range, held));
    })
    .map(({ grid, size: { category, above, below, sourceId } }) => ({
      text: {
        FR: `${grid.label.FR} : taille ${category}, ${boundsText(above, below).FR} habitants.`,
        EN: `${grid.label.EN}: size ${category}, ${boundsText(above, below).EN} inhabitants.`,
      },
      figureId: null,
      sourceId,
    }));
}

function boundsText(
  above: number | null,
  below: number | null,
): { readonly FR: string; readonly EN: string } {
  if (above === null) return { FR: `moins de ${shown(below)}`, EN: `fewer than ${shown(below)}` };
  if (below === null) return { FR: `plus de ${shown(above)}`, EN: `more than ${shown(above)}` };
  return {
    FR: `plus de ${shown(above)} et moins de ${shown(below)}`,
    EN: `more than ${shown(above)} and fewer than ${shown(below)}`,
  };
}

function shown(bound: number | null): string {
  return spacedNumber(bound ?? 0);
}

/** Populations of one CPTS as a whole. */
function populationsOutside(
  { figures, cpts }: ContradictionFacts,
  ranges: readonly OpenRange[],
): Statement[] {
  const names = new Map(cpts.map(({ id, name }) => [id, name]));
  return figures
    .filter(({ indicator, cptsIds, territory }) => {
      return indicator === 'POPULATION' && cptsIds.length === 1 && territory === null;
    })
    .filter((figure) => ranges.some((range) => areApart(range, figureRange(figure))))
    .sort(inFigureOrder)
    .map((figure) => figureStatement(figure, names.get(figure.cptsIds[0] ?? '')));
}
