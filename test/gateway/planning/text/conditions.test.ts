import { parse, print } from 'graphql';
import { conditionVariables, withConditions } from '../../../../gateway/planning/text/conditions';

const text = `query ($b: Boolean!, $a: Boolean!, $id: ID) {
  x @include(if: $b) { id @skip(if: $a) @include(if: true) }
  ... @skip(if: $b) { y(id: $id) @other(if: $id) }
  ...F @include(if: $a)
}
fragment F on Query { z @skip(if: $c) }`;

describe('the variables of conditions', () => {
  it('are those of @skip and @include anywhere, each once, in alphabetical order', () => {
    expect(conditionVariables(parse(text))).toEqual(['a', 'b', 'c']);
  });

  it('are none where conditions are constant or of other directives', () => {
    expect(
      conditionVariables(parse('query ($v: ID) { a @skip(if: false) b @other(if: $v) c(if: $v) }')),
    ).toEqual([]);
  });
});

describe('a document with conditions', () => {
  it('has the values written in, and all else as it was', () => {
    const expected = text
      .replaceAll('(if: $a)', '(if: true)')
      .replaceAll('(if: $b)', '(if: false)')
      .replaceAll('(if: $c)', '(if: false)');
    const written = withConditions(parse(text), { a: true, b: false, id: '7' });
    expect(print(written)).toBe(print(parse(expected)));
  });

  it('takes a value that is missing or null for false', () => {
    const written = withConditions(parse('{ a @include(if: $x) b @skip(if: $y) }'), { x: null });
    expect(print(written)).toBe(print(parse('{ a @include(if: false) b @skip(if: false) }')));
  });

  it('leaves the document that it was given alone', () => {
    const document = parse(text);
    const before = print(document);
    withConditions(document, { a: true });
    expect(print(document)).toBe(before);
  });
});
