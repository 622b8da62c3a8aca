import { buildSchema, getIntrospectionQuery, graphqlSync, parse } from 'graphql';
import { introspection } from '../../../gateway/execution/introspect';
import { operationIn } from '../../../gateway/execution/operationIn';
import type { DataObject } from '../../../gateway/execution/plan/Run';

const schema = buildSchema(`
  "A book" type Book { id: ID old: Int @deprecated }
  type Query { book(id: ID): Book books: [Book] }
`);

async function answered(text: string, variables: Record<string, unknown> = {}): Promise<DataObject | null> {
  const introspect = introspection(operationIn(parse(text), null), schema);
  return introspect === null ? null : await introspect(variables);
}

describe('introspection', () => {
  it('is not there where an operation asks for none', async () => {
    for (const text of [
      '{ book { id } }',
      '{ __typename }',
      '{ ...F } fragment F on Query { books { __typename } }',
    ])
      expect(await answered(text)).toBeNull();
  });

  it('answers its own fields and no others', async () => {
    expect(
      await answered('{ book { id } __type(name: "Book") { description } books { id } __typename }'),
    ).toEqual({
      __type: { description: 'A book' },
    });
  });

  it.each<[string, Record<string, unknown>]>([
    [getIntrospectionQuery({ specifiedByUrl: true, schemaDescription: true }), {}],
    ['{ a: __type(name: "Book") { name } b: __type(name: "None") { name } }', {}],
    [
      '{ ...F ... on Query { __schema { queryType { ...T } } } } fragment F on Query { __schema { mutationType { name } } } fragment T on __Type { name }',
      {},
    ],
    ['query ($name: String!) { __type(name: $name) { kind } }', { name: 'Book' }],
    [
      'query ($old: Boolean) { __type(name: "Book") { fields(includeDeprecated: $old) { name } } }',
      { old: true },
    ],
    ['query ($x: Boolean!) { __type(name: "Book") @include(if: $x) { name } }', { x: false }],
    ['query ($x: Boolean!) { ... @skip(if: $x) { __type(name: "Book") { name } } }', { x: true }],
    [
      'query ($x: Boolean!) { ...F @include(if: $x) } fragment F on Query { __type(name: "Book") { name } }',
      { x: true },
    ],
  ])('answers %s as graphql-js does', async (source, variableValues) => {
    expect(await answered(source, variableValues)).toEqual({
      ...graphqlSync({ schema, source, variableValues }).data,
    });
  });

  it('answers a client’s key __proto__ as any other', async () => {
    const data = await answered('{ __proto__: __type(name: "Book") { name } }');
    expect(JSON.stringify(data)).toBe('{"__proto__":{"name":"Book"}}');
  });
});
