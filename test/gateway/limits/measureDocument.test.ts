import fc from 'fast-check';
import { parse } from 'graphql';
import { measureDocument } from '../../../gateway/limits/measureDocument';

describe('the size of a document', () => {
  it.each([
    ['{ a }', 1, 1],
    ['{ a { b c { d } } }', 3, 4],
    ['{ ...f } fragment f on Query { a { ...g } } fragment g on A { b c }', 2, 3],
    ['{ a { ... on A { b } ... { c } } }', 2, 3],
    ['query X { a } query Y { a { b } }', 2, 3],
    ['{ ...f ...f } fragment f on Query { a b }', 1, 4],
  ])('of %s is a depth of %i and %i fields', (source, depth, selections) => {
    expect(measureDocument(parse(source))).toMatchObject({ depth, selections });
  });

  it('of fragments that spread themselves is told, not looked for without end', () => {
    const source = '{ ...f } fragment f on Query { a ...g } fragment g on Query { b ...f }';
    expect(measureDocument(parse(source)).selections).toBeGreaterThanOrEqual(2);
  });

  it('doubles with each level of fragments spread twice, and is measured in no time', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), (levels) => {
        const fragments = Array.from(
          { length: levels },
          (_, i) => `fragment f${i} on Q { ...f${i + 1} ...f${i + 1} }`,
        );
        const source = ['{ ...f0 }', ...fragments, `fragment f${levels} on Q { a }`].join('\n');
        expect(measureDocument(parse(source))).toEqual({ depth: 1, selections: 2 ** levels });
      }),
    );
  });
});
