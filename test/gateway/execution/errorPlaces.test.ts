import { execute, parse } from 'graphql';
import { ANONYMOUS, toyEngine } from './support/toyEngine';

const unasked = () => Promise.reject(new Error('no subgraph is to be asked'));
const engine = toyEngine({ shelf: unasked, shop: unasked });
afterAll(() => engine.close());

test.each([
  ['a variable that is not given', 'query Q($id: ID!) {\n  book(id: $id) { title }\n}', {}],
  ['a value of another type', 'query Q(\n  $id: ID!\n) { book(id: $id) { id } }', { id: ['1'] }],
  [
    'a null, in a document of several operations',
    'query Other { books { id } }\n\nquery Q($a: ID!, $b: ID! = "2") { a: book(id: $a) { id } b: book(id: $b) { id } }',
    { a: null, b: null },
  ],
])('errors about %s have the places and words of graphql-js', async (_, text, variables) => {
  const document = parse(text);
  const operation = await engine.prepare({ document, operationName: 'Q', caller: ANONYMOUS });
  const { errors, data } = await operation.execute({
    variables,
    requestId: 'r',
    document,
    operationName: 'Q',
    clientLeft: undefined,
  });
  const theirs = await execute({
    schema: engine.schema,
    document,
    operationName: 'Q',
    variableValues: variables,
  });
  expect(data).toBeUndefined();
  expect(errors?.map((error) => error.toJSON())).toEqual(theirs.errors?.map((error) => error.toJSON()));
  expect(errors?.[0]?.locations).toHaveLength(1);
});
