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

  it.each([
    ['{ a { b } }', {}, 0],
    ['{ list(first: 10) { a } }', {}, 10],
    ['{ list(first: 10) { nodes { list(first: 5) { a } other(first: 2) { b } } } }', {}, 70],
    ['query ($n: Int) { list(first: $n) { a } }', { n: 30 }, 30],
    ['query ($n: Int = 7) { list(first: $n) { a } }', {}, 7],
    ['{ ...f } fragment f on Query { x: list(first: 3) { a } y: list(first: 4) { a } }', {}, 7],
    ['{ list(first: -1) { a } }', {}, 0],
    ['query ($n: Int) { list(first: $n) { a } }', { n: 'many' }, 0],
  ])('of %s with %j is %i rows', (source, variables, rows) => {
    expect(measureDocument(parse(source), variables).rows).toBe(rows);
  });

  it.each([
    ['{ a { history(from: 1) { b } } }', 250],
    ['{ a { history { list(first: 4) { b } } } }', 1_000],
    ['{ list(first: 4) { history { b } } }', 1_000],
    ['{ history(first: 3) { b } }', 3],
    ['{ other: history { b } one: a { b } }', 250],
    ['{ resolve(names: ["a", "b", "c"]) { history { b } } }', 750],
    ['{ resolve(names: []) { history { b } } }', 0],
  ])('of %s is %i rows where the schema assumes 250 for a list without pages', (source, rows) => {
    expect(measureDocument(parse(source), {}, new Map([['history', 250]])).rows).toBe(rows);
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
        expect(measureDocument(parse(source))).toEqual({ depth: 1, selections: 2 ** levels, rows: 0 });
      }),
    );
  });
});
