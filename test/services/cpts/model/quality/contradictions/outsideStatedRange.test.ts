import { outsideStatedRange } from '../../../../../../services/cpts/model/quality/contradictions/outsideStatedRange';
import type { FigureFact } from '../../../../../../services/cpts/model/quality/contradictions/ContradictionFacts';
import { factsOf, figure, grid, named } from '../../../support/contradictionFacts';

const general = figure('doc-range', {
  indicator: 'CPTS_POPULATION',
  value: 50_000,
  upTo: 100_000,
  qualifier: 'BETWEEN',
  cptsIds: [],
});

function population(value: number, more: Partial<FigureFact> = {}): FigureFact {
  return figure(`doc-${value}`, { indicator: 'POPULATION', value, ...more });
}

test('sizes and populations outside the range stand behind it', () => {
  const figures = [population(100_001), general, population(49_999), population(75_000)];
  const [found] = outsideStatedRange(
    factsOf({ figures, grids: [grid('g')], cpts: [named('cpts-a', 'CPTS A')] }),
  );
  expect([found?.id, found?.kind]).toEqual(['cpts-population-range', 'OUTSIDE_STATED_RANGE']);
  expect(found?.statements.map(({ text, sourceId }) => [sourceId, text.EN])).toEqual([
    ['doc-range', 'Between 50 000 and 100 000 inhabitants in a CPTS.'],
    ['doc-sizes', 'Grid g: size 1, fewer than 40 000 inhabitants.'],
    ['doc-49999', 'CPTS A: 49 999 inhabitants.'],
    ['doc-100001', 'CPTS A: 100 001 inhabitants.'],
  ]);
});

test('bounds of the range are in it; a size that it cuts is not outside', () => {
  expect(
    outsideStatedRange(factsOf({ figures: [general, population(50_000), population(100_000)] })),
  ).toEqual([]);
  const cut = grid('g', { sizes: [{ category: 2, above: 99_998, below: null, sourceId: 'doc-sizes' }] });
  expect(outsideStatedRange(factsOf({ figures: [general], grids: [cut] }))).toEqual([]);
  const beyond = grid('g', { sizes: [{ category: 2, above: 100_000, below: null, sourceId: 'doc-sizes' }] });
  expect(outsideStatedRange(factsOf({ figures: [general], grids: [beyond] }))).toHaveLength(1);
});

test('populations of several CPTS, or of a part of one, are no size of a CPTS; without a range nothing is outside', () => {
  const together = population(379_859, { cptsIds: ['cpts-a', 'cpts-b'] });
  const part = population(21_000, { territory: { level: 'Department', code: '43' } });
  expect(outsideStatedRange(factsOf({ figures: [general, together, part] }))).toEqual([]);
  expect(outsideStatedRange(factsOf({ figures: [population(16_000)], grids: [grid('g')] }))).toEqual([]);
});
