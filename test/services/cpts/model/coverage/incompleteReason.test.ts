import {
  incompleteReason,
  type CoverageGaps,
} from '../../../../../services/cpts/model/coverage/incompleteReason';

const names = (count: number) => Array.from({ length: count }, (_, index) => `CPTS ${index + 1}`);

function reasonOf(gaps: Partial<CoverageGaps>): string | null {
  return incompleteReason({
    withoutPerimeter: [],
    departments: ['83'],
    withoutAny: [],
    unnamed: [],
    ...gaps,
  });
}

test('nothing is said where nothing is known to be missing', () => {
  expect(reasonOf({})).toBeNull();
});

test('how many CPTS are without a published perimeter, and which', () => {
  expect(reasonOf({ withoutPerimeter: names(1) })).toBe(
    '1 CPTS in the departments of the territory has no published list of communes for this day: CPTS 1.',
  );
  expect(reasonOf({ withoutPerimeter: names(2) })).toBe(
    '2 CPTS in the departments of the territory have no published list of communes for this day: CPTS 1, CPTS 2.',
  );
});

test('ten names at most; the others are counted', () => {
  expect(reasonOf({ withoutPerimeter: names(10) })).toMatch(/CPTS 10\.$/);
  expect(reasonOf({ withoutPerimeter: names(700) })).toMatch(/^700 CPTS .*CPTS 10 and 690 more\.$/);
});

test('the departments of which no source names a CPTS', () => {
  expect(reasonOf({ departments: ['01'], withoutAny: ['01'] })).toBe(
    'No loaded source names a CPTS of department 01.',
  );
  expect(reasonOf({ departments: ['01', '83'], withoutAny: ['01'] })).toBe(
    'No loaded source names a CPTS of 1 of its departments: 01.',
  );
});

test('the CPTS that a document counts and no source names, each reason in a sentence of its own', () => {
  const count = {
    value: 2,
    stage: 'ACI_SIGNED',
    since: '2021-03-12',
    territory: { level: 'Department', code: '49' },
    sourceId: 'doc-001',
  } as const;
  expect(reasonOf({ withoutAny: ['49'], departments: ['49'], unnamed: [{ count, named: 1 }] })).toBe(
    'No loaded source names a CPTS of department 49. doc-001 counts 2 CPTS at ACI_SIGNED in Department 49, of which sources name 1.',
  );
  expect(reasonOf({ unnamed: [{ count, named: 0 }] })).toMatch(/of which no source names one\.$/);
});
