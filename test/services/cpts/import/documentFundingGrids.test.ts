import { documentFundingGrids } from '../../../../services/cpts/import/documentFundingGrids';
import { emptyGridPart, sampleDocument, sampleGrid } from './sampleDocument';

const where = 'page 1';
const total = { unscheduledCareIncluded: null, confidence: 'STATED' as const, where };

test('the parts of a grid make one, each item with the source of its file', () => {
  const { sizes } = sampleGrid();
  const [grid, ...others] = documentFundingGrids([
    sampleDocument(
      {
        fundingGrids: [sampleGrid({ sizes: sizes.slice(2), totals: [{ ...total, amounts: [1, 2, 3, 4] }] })],
      },
      'doc-one',
    ).document,
    sampleDocument(
      {
        fundingGrids: [
          emptyGridPart({
            sizes: sizes.slice(0, 2),
            noteEn: 'A note.',
            totals: [{ ...total, amounts: [5, null, null, 8] }],
          }),
        ],
      },
      'doc-two',
    ).document,
  ]);
  expect(others).toEqual([]);
  expect(grid).toMatchObject({
    id: 'grid-a',
    labelEn: 'Grid A',
    from: '2019-06-20',
    noteFr: null,
    noteEn: 'A note.',
  });
  expect(grid?.sizes.map(({ category, sourceId }) => [category, sourceId])).toEqual([
    [1, 'doc-two'],
    [2, 'doc-two'],
    [3, 'doc-one'],
    [4, 'doc-one'],
  ]);
  expect(grid?.totals.map(({ amounts, sourceId }) => [amounts, sourceId])).toEqual([
    [[100, 200, 300, 400], 'doc-one'],
    [[500, null, null, 800], 'doc-two'],
  ]);
  expect(grid?.sourceIds).toEqual(['doc-one', 'doc-two']);
});

test('grids come oldest first', () => {
  const later = sampleGrid({ id: 'grid-b', from: '2021-12-20' });
  const grids = documentFundingGrids([sampleDocument({ fundingGrids: [later, sampleGrid()] }).document]);
  expect(grids.map(({ id }) => id)).toEqual(['grid-a', 'grid-b']);
});

test('a grid that no document dates is refused', () => {
  const undated = [sampleDocument({ fundingGrids: [sampleGrid({ from: null })] }).document];
  expect(() => documentFundingGrids(undated)).toThrow('No document gives from of funding grid grid-a');
});
