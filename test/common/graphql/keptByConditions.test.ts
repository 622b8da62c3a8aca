import { keptByConditions } from '../../../common/graphql/keptByConditions';

test('makes one for each combination of the conditions, whatever else the variables are', () => {
  const made = keptByConditions(['a', 'b'], (variables) => ({ ...variables }));
  const first = made({ a: true, b: false, other: 1 });
  expect(made({ a: true, b: false, other: 2 })).toBe(first);
  expect(made({ a: false, b: true })).not.toBe(first);
  expect(made({ a: true })).not.toBe(first);
});

test('keeps as many as it may, and lets the one made first go', () => {
  const made = keptByConditions(['a'], (variables) => ({ ...variables }), 2);
  const [first, second] = [made({ a: 1 }), made({ a: 2 })];
  made({ a: 3 });
  expect(made({ a: 2 })).toBe(second);
  expect(made({ a: 1 })).not.toBe(first);
});
