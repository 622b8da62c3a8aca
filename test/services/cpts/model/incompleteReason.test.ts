import { incompleteReason } from '../../../../services/cpts/model/incompleteReason';

const names = (count: number) => Array.from({ length: count }, (_, index) => `CPTS ${index + 1}`);

test('nothing is said where every CPTS has a published perimeter', () => {
  expect(incompleteReason([])).toBeNull();
});

test('how many and which', () => {
  expect(incompleteReason(names(1))).toBe(
    '1 CPTS in the departments of the territory has no published list of communes for this day: CPTS 1.',
  );
  expect(incompleteReason(names(2))).toBe(
    '2 CPTS in the departments of the territory have no published list of communes for this day: CPTS 1, CPTS 2.',
  );
});

test('ten names at most; the others are counted', () => {
  expect(incompleteReason(names(10))).toMatch(/CPTS 10\.$/);
  expect(incompleteReason(names(700))).toMatch(/^700 CPTS .*CPTS 10 and 690 more\.$/);
});
