import { documentFacts } from '../../../../services/cpts/import/documentFacts';
import { sampleCpts, sampleDocument, sampleFigure, sampleGrid } from './sampleDocument';

test('facts of all documents stand in one list, each with its source', () => {
  const facts = documentFacts([
    sampleDocument({ statedFigures: [sampleFigure()], cpts: [sampleCpts()] }, 'doc-one').document,
    sampleDocument(
      { statedFigures: [sampleFigure({ id: 'figure-b' })], fundingGrids: [sampleGrid()] },
      'doc-two',
    ).document,
  ]);
  expect(facts.sources.map(({ id }) => id)).toEqual(['doc-one', 'doc-two']);
  expect(facts.statedFigures.map(({ id, sourceId }) => [id, sourceId])).toEqual([
    ['figure-a', 'doc-one'],
    ['figure-b', 'doc-two'],
  ]);
  expect(facts.cpts).toEqual([expect.objectContaining({ id: 'cpts-a', sourceId: 'doc-one' })]);
  expect(facts.fundingGrids.map(({ sourceIds }) => sourceIds)).toEqual([['doc-two']]);
  expect([facts.contracts, facts.payments, facts.startUpAids, facts.healthActions]).toEqual([[], [], [], []]);
});
