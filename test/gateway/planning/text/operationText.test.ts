import fc from 'fast-check';
import { GraphQLError, parse, print } from 'graphql';
import { operationText } from '../../../../gateway/planning/text/operationText';

function planned(text: string): string | null {
  return operationText(parse(text), null).planned;
}

function codeOf(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
}

describe('operationText', () => {
  test('has neither names, comments, whitespace nor other operations', () => {
    const document = parse(
      '# none\nquery A($id: ID!) { book(id: $id) { ...T } }\nquery B { b }\nfragment T on Book { title }',
    );
    expect(operationText(document, 'A')).toEqual({
      whole: 'query($id:ID!){book(id:$id){...T}}fragment T on Book{title}',
      planned: 'query($id:ID!){book(id:$id){...T}}fragment T on Book{title}',
    });
    expect(operationText(document, 'B').planned).toBe('{b}');
  });

  test('has the fragments that are reached, in the order of their names', () => {
    const fragments = ['fragment C on Q { a }', 'fragment B on Q { ...C }', 'fragment N on Q { n }'];
    const texts = [fragments, [...fragments].reverse()].map((each) =>
      planned(`{ x { ...B } } ${each.join(' ')}`),
    );
    expect(texts).toEqual(Array(2).fill('{x{...B}}fragment B on Q{...C}fragment C on Q{a}'));
  });

  test('is made once for a document', () => {
    const document = parse('{ a }');
    expect(operationText(document, null)).toBe(operationText(document, null));
  });

  test.each([
    ['introspection', '{ __schema { types { name } } __type(name: "A") { name } a }', '{a}'],
    [
      'introspection in fragments',
      '{ ...F ... { __schema { x } } } fragment F on Query { __schema { x } a }',
      '{...F}fragment F on Query{a}',
    ],
    [
      'a fragment of introspection only',
      '{ a ...F } fragment F on Query { ...G } fragment G on Query { __schema { x } }',
      '{a}',
    ],
    ['introspection below the root', '{ self { __schema { x } } }', '{self{__typename}}'],
    [
      'variables of what is left out',
      'query ($n: String!, $a: Int) { __type(name: $n) { name } a(b: $a) }',
      'query($a:Int){a(b:$a)}',
    ],
    ['__typename at the root', '{ __typename t: __typename a { __typename } }', '{a{__typename}}'],
    [
      '__typename in a fragment at the root',
      'mutation { ...F } fragment F on Mutation { __typename a }',
      'mutation{...on Mutation{a}}',
    ],
    [
      'a fragment at the root once',
      '{ ...F ...F } fragment F on Query { __typename a ...G ...G } fragment G on Query { __typename b }',
      '{...on Query{a ...on Query{b}}}',
    ],
    [
      'what is skipped always',
      '{ a @skip(if: true) b @include(if: true) c @include(if: false) ... @skip(if: false) { d } }',
      '{b ...{d}}',
    ],
    ['all fields of a field', '{ a { b @skip(if: true) } }', '{a{__typename}}'],
  ])('plans without %s', (_title, text, expected) => {
    expect(planned(text)).toBe(expected);
  });

  test.each([
    ['introspection only', '{ __schema { types { name } } }'],
    ['__typename only', '{ __typename }'],
    [
      '__typename in a fragment on a condition',
      'query ($c: Boolean!) { ...F @include(if: $c) } fragment F on Query { ...G } fragment G on Query { t: __typename }',
    ],
    ['what is skipped always', '{ a @skip(if: true) ... @include(if: false) { b } }'],
  ])('leaves nothing to plan of %s', (_title, text) => {
    expect(planned(text)).toBeNull();
  });

  test('keeps all that the answer depends on in the whole text', () => {
    const { whole } = operationText(parse('query Q { __typename a @skip(if: false) __schema { x } }'), 'Q');
    expect(whole).toBe('{__typename a@skip(if:false)__schema{x}}');
  });

  test.each([
    ['query A { a } query B { b }', null],
    ['{ a }', 'Z'],
  ])('throws OPERATION_RESOLUTION_FAILURE where %s is asked for %s', (text, name) => {
    expect(codeOf(() => operationText(parse(text), name))).toBe('OPERATION_RESOLUTION_FAILURE');
  });

  test('of a document that spreads a fragment in itself does not go on for ever', () => {
    expect(planned('{ ...F } fragment F on Query { a ...F }')).toBe('{...F}fragment F on Query{a ...F}');
  });

  test('is the same for whatever says the same', () => {
    const name = fc.constantFrom('a', 'b', 'c');
    const { selections } = fc.letrec<{ selection: string; selections: string }>((tie) => ({
      selections: fc.array(tie('selection'), { minLength: 1, maxLength: 3 }).map((each) => each.join(' ')),
      selection: fc.oneof(
        { depthSize: 'small' },
        name,
        fc.constantFrom('...A', '...B'),
        fc.tuple(name, tie('selections')).map(([key, inner]) => `${key} { ${inner} }`),
        tie('selections').map((inner) => `... on T { ${inner} }`),
      ),
    }));
    fc.assert(
      fc.property(selections, fc.array(name), (body, more) => {
        const fragments = ['fragment A on T { x ...B }', 'fragment B on T { y }'];
        const one = parse(`{ ${body} } ${fragments.join(' ')}`);
        const other = parse(
          `query Named { ${body} } ${[...fragments].reverse().join('\n#x\n')} fragment N on T { ${more.join(' ')} z }`,
        );
        expect(operationText(other, null)).toEqual(operationText(one, null));
        const { planned: text } = operationText(one, null);
        expect(planned(print(parse(text ?? '')))).toBe(text);
      }),
    );
  });
});
