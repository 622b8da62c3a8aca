import type { GraphQLFormattedError } from 'graphql';
import { errorsText } from '../../../gateway/errors/errorsText';
import { moreErrors } from '../../../common/errors/moreErrors';

const errors = (count: number, length: number): GraphQLFormattedError[] =>
  Array.from({ length: count }, (_, index) => ({ message: `${index} ${'x'.repeat(length)}` }));

test('errors that fit are all told, as JSON.stringify writes them', () => {
  for (const few of [[], errors(1, 30_000), errors(100, 300)])
    expect(errorsText(few)).toBe(JSON.stringify(few));
});

test.each([
  [1, 50_000, 0],
  [1_000, 1_000, 39],
  [100_000, 1, 1_500],
])(
  'of %i errors of %i characters the first are told, and how many were left out',
  (count, length, atLeast) => {
    const text = errorsText(errors(count, length));
    const told = JSON.parse(text) as GraphQLFormattedError[];
    expect(text.length).toBeLessThan(41_000);
    expect(told.length).toBeGreaterThan(atLeast);
    expect(told.slice(0, -1)).toEqual(errors(count, length).slice(0, told.length - 1));
    expect(told.at(-1)?.extensions).toEqual({
      code: 'MORE_ERRORS',
      value: `"${count - told.length + 1} more"`,
    });
  },
);

test('errors that were left out before are counted with those that are left out here', () => {
  const before = moreErrors(1_900).map((error) => error.toJSON());
  expect(errorsText([...errors(1, 1), ...before])).toContain('"\\"1900 more\\""');
  const [, more] = JSON.parse(errorsText([...errors(1, 1), ...errors(3, 50_000), ...before])) as [
    GraphQLFormattedError,
    GraphQLFormattedError,
  ];
  expect(more.extensions).toEqual({ code: 'MORE_ERRORS', value: '"1903 more"' });
});
