import { buildSchema, getIntrospectionQuery, graphqlSync, parse } from 'graphql';
import { introspection } from '../../../gateway/execution/introspect';
import { operationIn } from '../../../gateway/execution/operationIn';

const schema = buildSchema(`
  "A book" type Book { id: ID old: Int @deprecated }
  type Query { book(id: ID): Book books: [Book] }
`);

async function answered(text: string, variables: Record<string, unknown> = {}): Promise<unknown> {
  const introspect = introspection(operationIn(parse(text), null), schema);
  if (introspect === null) return null;
  const { data, errors } = await introspect(variables);
  expect(errors).toEqual([]);
  return data;
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

  it('tells of null for an argument as graphql-js does', async () => {
    const source = 'query ($n: String = "Query") { x: __type(name: $n) { name } }';
    const found = await introspection(operationIn(parse(source), null), schema)?.({ n: null });
    const { data, errors } = graphqlSync({ schema, source, variableValues: { n: null } });
    expect(errors).toHaveLength(1);
    expect(found).toEqual({
      data: { ...data },
      errors: [expect.objectContaining({ message: errors?.[0]?.message, path: ['x'] })],
      errorsLeftOut: 0,
    });
    expect(found?.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
  });

  it('keeps what is compiled for one combination of conditions', async () => {
    const text =
      'query ($x: Boolean!) { __schema { queryType { ...T } } } fragment T on __Type { name @skip(if: $x) kind }';
    const operation = operationIn(parse(text), null);
    const read = jest.fn();
    const fragment = operation.fragments.get('T');
    const selectionSet = fragment?.selectionSet;
    Object.defineProperty(fragment, 'selectionSet', { get: () => (read(), selectionSet) });
    const introspect = introspection(operation, schema);
    const reads: number[] = [];
    for (const x of [true, true, false, true]) {
      read.mockClear();
      expect((await introspect?.({ x }))?.errors).toEqual([]);
      reads.push(read.mock.calls.length);
    }
    expect(reads[0]).toBeGreaterThan(0);
    expect(reads.map((count) => count > 0)).toEqual([true, false, true, true]);
  });

  it('answers a client’s key __proto__ as any other', async () => {
    const data = await answered('{ __proto__: __type(name: "Book") { name } }');
    expect(JSON.stringify(data)).toBe('{"__proto__":{"name":"Book"}}');
  });
});
