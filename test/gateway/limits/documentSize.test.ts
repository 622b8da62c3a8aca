import fc from 'fast-check';
import { parse } from 'graphql';
import { documentSize } from '../../../gateway/limits/documentSize';
import { measureDocument, type Variables } from '../../../gateway/limits/measureDocument';

const SOURCES = [
  '{ list(first: 3) { a } }',
  'query ($n: Int) { list(first: $n) { a } }',
  'query ($n: Int = 7, $names: [String]) { list(first: $n) { resolve(names: $names) { history { b } } } }',
  'query ($n: Int, $names: [String] = ["a", "b"]) { ...f } fragment f on Query { resolve(names: $names) { list(first: $n) { a } } }',
  'query ($n: Int) { list(names: [$n, $n]) { history { b } } }',
];
const SIZES = new Map([['history', 250]]);

const value = fc.oneof(
  fc.integer({ min: -2, max: 50 }),
  fc.array(fc.string()),
  fc.constant(null),
  fc.string(),
);
const variables: fc.Arbitrary<Variables> = fc.record(
  { n: value, names: value, other: value },
  { requiredKeys: [] },
);

test('the size that is kept of a document is the one that measuring gives, whatever was asked before', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SOURCES), fc.array(variables, { minLength: 1 }), (source, requests) => {
      const document = parse(source);
      const sizeOf = documentSize(document, SIZES);
      for (const each of requests) expect(sizeOf(each)).toEqual(measureDocument(document, each, SIZES));
    }),
  );
});
