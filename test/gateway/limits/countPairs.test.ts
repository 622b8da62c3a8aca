import { parse } from 'graphql';
import { countPairs } from '../../../gateway/limits/countPairs';

test.each([
  ['{ a b c }', 0, 3],
  ['{ a a a }', 3, 3],
  ['{ x: a x: b }', 1, 2],
  ['{ a { b } a { b c } }', 2, 2],
  ['{ ...f ...f } fragment f on Q { a { b } }', 2, 2],
  ['{ a { ... { b } ... on A { b } } }', 1, 1],
  ['{ ...none }', 0, 0],
  ['query A { a } query B { a }', 0, 2],
])('%s has %i pairs and %i fields of the query itself', (source, pairs, rootFields) => {
  expect(countPairs(parse(source))).toEqual({ pairs, rootFields });
});

test.each([
  '{ ...f } fragment f on Q { ...f }',
  '{ ...f } fragment f on Q { a { ...f } }',
  `{ ...f0 } ${Array.from({ length: 20 }, (_, i) => `fragment f${i} on Q { ...f${i + 1} ...f${i + 1} }`).join(' ')}`,
])('%s can not be counted', (source) => {
  expect(countPairs(parse(source)).pairs).toBe(Infinity);
});
