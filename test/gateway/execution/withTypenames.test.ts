import { buildSchema, parse, print } from 'graphql';
import { withTypenames } from '../../../gateway/execution/withTypenames';

const schema = buildSchema(`
  interface Media { id: ID maker: Maker }
  interface Unused { id: ID }
  type Book implements Media { id: ID maker: Maker }
  type Film implements Media { id: ID maker: Maker }
  union Maker = Book | Film
  type Query { media: Media book: Book maker: [Maker!]! unused: Unused }
`);

const typed = (text: string): string => print(withTypenames(parse(text), schema)).replace(/\s+/g, ' ');

describe('a document with type names', () => {
  it.each([
    ['at an interface', '{ media { id } }', '{ media { __typename id } }'],
    [
      'at a union, in a list',
      '{ maker { ... on Book { id } } }',
      '{ maker { __typename ... on Book { id } } }',
    ],
    [
      'in fragments on abstract types',
      '{ media { ...F } } fragment F on Media { id }',
      '{ media { __typename ...F } } fragment F on Media { __typename id }',
    ],
    [
      'at every depth',
      '{ book { maker { ... on Media { maker { ... on Film { id } } } } } }',
      '{ book { maker { __typename ... on Media { __typename maker { __typename ... on Film { id } } } } } }',
    ],
    [
      'where it is asked for on a condition or under another name alone',
      '{ media { __typename @include(if: false) t: __typename } }',
      '{ media { __typename __typename @include(if: false) t: __typename } }',
    ],
  ])('asks for them %s', (_, text, expected) => {
    expect(typed(text)).toBe(expected);
  });

  it.each([
    ['at objects', '{ book { id } }'],
    ['where it is asked for already', '{ media { id __typename } }'],
    ['at an interface that nothing implements', '{ unused { id } }'],
  ])('stays as it is %s', (_, text) => {
    expect(typed(text)).toBe(text);
  });

  it('takes no field for the type name that is another', () => {
    expect(() => typed('{ book { __typename: id } }')).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'RESERVED_ALIAS' }) as object,
      }) as Error,
    );
    expect(typed('{ book { __typename: __typename } }')).toBe('{ book { __typename: __typename } }');
  });
});
