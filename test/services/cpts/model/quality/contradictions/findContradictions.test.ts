import { aidsDiffer } from '../../../../../../services/cpts/model/quality/contradictions/aidsDiffer';
import type { AidFact } from '../../../../../../services/cpts/model/quality/contradictions/ContradictionFacts';
import { findContradictions } from '../../../../../../services/cpts/model/quality/contradictions/findContradictions';
import { namesDiffer } from '../../../../../../services/cpts/model/quality/contradictions/namesDiffer';
import { factsOf, figure, named } from '../../../support/contradictionFacts';

function aid(sourceId: string, euros: number): AidFact {
  return {
    id: `aid-${sourceId}`,
    amount: euros * 100,
    payer: `ARS ${sourceId}`,
    purpose: 'START_UP_AID',
    sourceId,
  };
}

test('names differ letter for letter, but for the word CPTS in front', () => {
  expect(
    namesDiffer(factsOf({ cpts: [named('cpts-a', 'CPTS du Golfe', 'du Golfe', 'CPTS du Golfe')] })),
  ).toEqual([]);
  const [found] = namesDiffer(
    factsOf({ cpts: [named('cpts-a', 'CPTS du Golfe', 'CPTS du Golf', 'du Golfe')] }),
  );
  expect(found).toMatchObject({
    id: 'names-of-cpts-a',
    kind: 'NAMES_DIFFER',
    statements: [
      { text: { EN: 'It is called "CPTS du Golfe".' }, sourceId: 'doc-test' },
      { text: { FR: "Elle s'appelle « CPTS du Golf »." }, sourceId: 'doc-other' },
    ],
  });
});

test('aids of different amounts, from different documents', () => {
  expect(aidsDiffer(factsOf({ aids: [aid('a', 15_000), aid('b', 15_000)] }))).toEqual([]);
  expect(aidsDiffer(factsOf({ aids: [aid('a', 15_000), { ...aid('a', 30_000), id: 'c' }] }))).toEqual([]);
  const [found] = aidsDiffer(factsOf({ aids: [aid('b', 30_000), aid('a', 15_000)] }));
  expect(found?.statements.map(({ text }) => text.EN)).toEqual([
    'ARS a: 15 000 euros to start a project.',
    'ARS b: 30 000 euros to start a project.',
  ]);
});

test('each contradiction gets its explanation and stable name; without one it is not settled', () => {
  const figures = [figure('doc-a'), figure('doc-b', { value: 34 })];
  const facts = factsOf({ figures, aids: [aid('a', 1), aid('b', 2)], cpts: [named('cpts-a', 'A', 'B')] });
  const words = { settled: true, explanationFr: 'Voilà.', explanationEn: 'There.' };
  const found = findContradictions(facts, [
    { id: 'communes-of-a', foundAs: 'commune-count-of-cpts-a', ...words },
    { id: 'start-up-aid', foundAs: null, ...words, settled: false },
    { id: 'something-else', foundAs: null, ...words },
  ]);
  expect(found.map(({ id, settled, explanation }) => [id, settled, explanation.EN])).toEqual([
    ['communes-of-a', true, 'There.'],
    ['start-up-aid', false, 'There.'],
    ['names-of-cpts-a', false, null],
  ]);
});

test('without facts there is nothing to contradict', () => {
  expect(findContradictions(factsOf({}), [])).toEqual([]);
});
