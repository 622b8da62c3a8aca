import { holdsTooMany, MOST_VALUES } from '../../../gateway/transport/holdsTooMany';

const listOf = (count: number, item: string): string =>
  `[${Array.from({ length: count }, () => item).join()}]`;

test('a long text holds too many values by its objects, lists and members', () => {
  expect(holdsTooMany(listOf(MOST_VALUES, '{}'))).toBe(true);
  expect(holdsTooMany(listOf(MOST_VALUES, '[]'))).toBe(true);
  expect(holdsTooMany(listOf(MOST_VALUES + 1, '"1"'))).toBe(true);
  expect(holdsTooMany(listOf(MOST_VALUES - 1, '"1"'))).toBe(false);
});

test('what stands in strings is no value, whatever is escaped in it', () => {
  for (const string of [
    ',[{'.repeat(MOST_VALUES),
    '\\"'.repeat(MOST_VALUES),
    `${',\\'.repeat(MOST_VALUES)}"`,
  ])
    expect(holdsTooMany(JSON.stringify([string, string]))).toBe(false);
});

test('an end that is none of a string ends the search', () => {
  expect(holdsTooMany(`["${',\\"'.repeat(MOST_VALUES)}`)).toBe(false);
});
