import { checkIds } from '../../../../services/cpts/import/checkIds';
import {
  sampleCpts,
  sampleFigure,
  sampleGrid,
  sampleOrganization,
  rulesOf,
  sampleDocument,
} from './sampleDocument';

test('an id may stand in lists of different kinds: a CPTS and the organization that it is', () => {
  const document = sampleDocument({ cpts: [sampleCpts()], organizations: [sampleOrganization()] });
  expect(checkIds([document])).toEqual([]);
});

test('parts of one funding grid share its id over several files', () => {
  const one = sampleDocument({ fundingGrids: [sampleGrid()] }, 'doc-one');
  const other = sampleDocument({ fundingGrids: [sampleGrid()] }, 'doc-other');
  expect(checkIds([one, other])).toEqual([]);
});

test('an id given twice in one list, over all files, names both places', () => {
  const one = sampleDocument({ statedFigures: [sampleFigure()] }, 'doc-one');
  const other = sampleDocument(
    { statedFigures: [sampleFigure({ id: 'figure-b' }), sampleFigure()] },
    'doc-other',
  );
  expect(checkIds([one, other])).toEqual([
    {
      file: 'doc-other.json',
      path: 'statedFigures[1].id',
      rule: 'an id is given once, "figure-a" is also that of statedFigures[0] in doc-one.json',
    },
  ]);
});

test('two files of one source are refused', () => {
  expect(rulesOf(checkIds([sampleDocument(), sampleDocument()]))).toEqual([
    'source.id: an id is given once, "doc-test" is also that of source in doc-test.json',
  ]);
});
