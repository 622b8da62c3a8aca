import { bracketsWithin } from '../../../gateway/limits/bracketsWithin';
import { parseWithin } from '../../../gateway/limits/parseWithin';

test.each([
  ['', 100, 0],
  ['{ a { b } c { d { e } } }', 100, 3],
  ['{ a(b: [[1], { c: [2] }]) }', 100, 4],
  ['{ a(b: "[[[[[[") # {{{{{\n }', 100, 1],
  ['{ a { b { ? { { {', 100, 3],
  ['}}} { a }', 100, 0],
  ['{a'.repeat(10_000), 20_000, 10_000],
  ['{a'.repeat(10_000), 5_000, 2_500],
  ['['.repeat(10_000), 5_000, 5_000],
])('the start %.20j of a text has within %i tokens %i brackets within each other', (text, tokens, count) => {
  expect(bracketsWithin(text, tokens)).toBe(count);
});

test('a text that the parser’s stack does not hold is told how many of how many', () => {
  expect(() => parseWithin('['.repeat(100_000), 100_001)).not.toThrow();
  expect(() => parseWithin(`{a(b:${'['.repeat(100_000)}`, 50_000)).toThrow(
    'got "at least 49996 brackets within each other, of 50 at most"',
  );
});
