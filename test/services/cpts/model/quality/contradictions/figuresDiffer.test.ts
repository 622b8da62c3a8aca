import type { FigureFact } from '../../../../../../services/cpts/model/quality/contradictions/ContradictionFacts';
import { figuresDiffer } from '../../../../../../services/cpts/model/quality/contradictions/figuresDiffer';
import { dated } from '../../../support/modelFacts';
import { factsOf, figure, named } from '../../../support/contradictionFacts';

function idsOf(...figures: FigureFact[]): string[] {
  return figuresDiffer(factsOf({ figures })).map(({ id }) => id);
}

test('two documents with different numbers contradict each other; the smaller stands first', () => {
  const figures = [figure('doc-b', { value: 34 }), figure('doc-a')];
  const [found, ...others] = figuresDiffer(factsOf({ figures, cpts: [named('cpts-a', 'CPTS A')] }));
  expect(others).toEqual([]);
  expect(found).toEqual({
    id: 'commune-count-of-cpts-a',
    kind: 'FIGURES_DIFFER',
    subject: { FR: 'Nombre de communes : CPTS A', EN: 'Number of communes: CPTS A' },
    statements: [
      { text: { FR: '25 communes.', EN: '25 communes.' }, figureId: 'doc-a', sourceId: 'doc-a' },
      { text: { FR: '34 communes.', EN: '34 communes.' }, figureId: 'doc-b', sourceId: 'doc-b' },
    ],
  });
});

test('figures that may both be true do not', () => {
  expect(idsOf(figure('doc-a'), figure('doc-b'))).toEqual([]);
  expect(idsOf(figure('doc-a'), figure('doc-b', { value: 20, qualifier: 'AT_LEAST' }))).toEqual([]);
  expect(idsOf(figure('doc-a'), figure('doc-b', { value: 20, upTo: 30, qualifier: 'BETWEEN' }))).toEqual([]);
  expect(idsOf(figure('doc-a'), figure('doc-b', { value: 25, qualifier: 'MORE_THAN' }))).toHaveLength(1);
});

test('a figure that differs from none of the others is no part of it', () => {
  const figures = [
    figure('doc-a'),
    figure('doc-b', { value: 34 }),
    figure('doc-c', { value: 20, qualifier: 'AT_LEAST' }),
  ];
  const [found, ...others] = figuresDiffer(factsOf({ figures }));
  expect(others).toEqual([]);
  expect(found?.statements.map(({ figureId }) => figureId)).toEqual(['doc-a', 'doc-b']);
  const [all] = figuresDiffer(factsOf({ figures: [...figures, figure('doc-d', { value: 12 })] }));
  expect(all?.statements.map(({ figureId }) => figureId)).toEqual(['doc-d', 'doc-c', 'doc-a', 'doc-b']);
});

test('nor do those of one document, of other things, or of days apart', () => {
  const other = figure('doc-b', { value: 34 });
  expect(idsOf(figure('doc-a'), { ...other, sourceId: 'doc-a' })).toEqual([]);
  expect(idsOf(figure('doc-a'), { ...other, cptsIds: ['cpts-b'] })).toEqual([]);
  expect(idsOf(figure('doc-a'), { ...other, indicator: 'MEMBER_COUNT' })).toEqual([]);
  expect(idsOf(figure('doc-a'), { ...other, stage: 'ACI_SIGNED' })).toEqual([]);
  expect(idsOf(figure('doc-a'), { ...other, territory: { level: 'Department', code: '83' } })).toEqual([]);
  const then = dated('2022-01-01', '2022-12-31');
  const later = dated('2023-01-01', null);
  expect(idsOf(figure('doc-a', { asOf: then }), { ...other, asOf: later })).toEqual([]);
  expect(idsOf(figure('doc-a', { asOf: then }), { ...other, asOf: dated('2022-12-31') })).toHaveLength(1);
  expect(idsOf(figure('doc-a'), { ...other, asOf: later })).toHaveLength(1);
});

test('the name tells what it is about: nothing, one CPTS, several by a figure, a territory, a stage', () => {
  const pair = (more: Partial<FigureFact>) =>
    idsOf(figure('doc-a', more), figure('doc-b', { ...more, value: 34 }));
  expect(pair({ cptsIds: [], indicator: 'UNSCHEDULED_CARE_DELAY' })).toEqual(['unscheduled-care-delay']);
  expect(pair({ cptsIds: ['cpts-a', 'cpts-b'] })).toEqual(['commune-count-of-doc-a']);
  const territory = { level: 'Department', code: '2A' } as const;
  expect(pair({ cptsIds: [], territory, stage: 'ACI_SIGNED' })).toEqual([
    'commune-count-in-department-2a-at-aci-signed',
  ]);
});

test('shares are compared as shares and written in percent', () => {
  const rate = {
    indicator: 'COVERAGE_RATE',
    cptsIds: [],
    territory: { level: 'Country', code: 'FR' },
  } as const;
  const nearly = figure('doc-a', { ...rate, value: 0.33, qualifier: 'NEARLY' });
  expect(idsOf(nearly, figure('doc-b', { ...rate, value: 0.32 }))).toEqual([]);
  const [found] = figuresDiffer(
    factsOf({ figures: [nearly, figure('doc-b', { ...rate, value: 0.675, qualifier: 'MORE_THAN' })] }),
  );
  expect(found?.subject.FR).toBe('Part de la population couverte : pays FR');
  expect(found?.statements.map(({ text }) => text)).toEqual([
    { FR: 'Près de 33 % de la population.', EN: 'Nearly 33 % of the population.' },
    { FR: 'Plus de 67,5 % de la population.', EN: 'More than 67.5 % of the population.' },
  ]);
});
