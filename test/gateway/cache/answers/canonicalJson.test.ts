import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { canonicalJson } from '../../../../gateway/cache/answers/canonicalJson';

describe('variables as one text', () => {
  it('is the same in whatever order keys came', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"x","d":null}]}',
    );
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const plain = JSON.parse(JSON.stringify(value)) as unknown;
        expect(JSON.parse(canonicalJson(plain) ?? '')).toEqual(plain);
      }),
    );
  });

  it('tells apart what is not the same', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => {
        expect(canonicalJson(one) === canonicalJson(other)).toBe(isDeepStrictEqual(one, other));
      }),
    );
  });

  it.each([
    [0, -0],
    [{ a: null }, {}],
    ['1', 1],
    [[], {}],
    [{ a: 'b":"c' }, { a: 'b', b: 'c' }],
  ])('tells %j from %j', (one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other));
  });

  it('gives up on what is nested without end, and doesn’t fail', () => {
    expect(canonicalJson(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)))).toBeNull();
    expect(canonicalJson(JSON.parse('{"a":'.repeat(64) + '1' + '}'.repeat(64)))).not.toBeNull();
  });
});
