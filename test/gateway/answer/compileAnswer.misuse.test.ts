import { GraphQLError } from 'graphql';
import { compileAnswer } from '../../../gateway/answer/compileAnswer';
import { partsOf, written } from './support/written';

const sdl = `
  scalar Any
  enum Color { RED }
  interface Node { id: ID! }
  type Item implements Node { id: ID! int: Int color: Color text: String any: Any items: [Item!] }
  type Other { id: ID! }
  type Query { item: Item node: Node list: [Int] constructor: Int }
`;

describe('data that break the schema', () => {
  it.each([
    ['{ item { int } }', { item: { int: 'x' } }, '{"item":{"int":null}}', 'Int cannot represent the value.'],
    [
      '{ item { color } }',
      { item: { color: 'HIDDEN' } },
      '{"item":{"color":null}}',
      'Enum "Color" cannot represent the value.',
    ],
    [
      '{ item { text } }',
      { item: { text: {} } },
      '{"item":{"text":null}}',
      'String cannot represent the value.',
    ],
    ['{ item { int } }', { item: [{ int: 1 }] }, '{"item":null}', 'Expected value of type "Item".'],
    ['{ item { int } }', { item: 'x' }, '{"item":null}', 'Expected value of type "Item".'],
    [
      '{ list }',
      { list: { length: 1 } },
      '{"list":null}',
      'Expected Iterable, but did not find one for field "Query.list".',
    ],
    [
      '{ list }',
      { list: 'text' },
      '{"list":null}',
      'Expected Iterable, but did not find one for field "Query.list".',
    ],
  ])('%s over %j is null with an error', (query, data, text, message) => {
    const answer = written({ sdl, query, data });
    expect(answer.text).toBe(text);
    expect(answer.errors).toMatchObject([{ message, extensions: { code: 'SUBGRAPH_INVALID_DATA' } }]);
  });

  it.each(['Hidden', 'Other', 'Node', 'Color', 'toString', '__proto__', undefined, 7, null])(
    'with the type %j where it may not stand, which is not named',
    (__typename) => {
      const { text, told } = written({
        sdl,
        query: '{ n: node { id } }',
        data: { n: { __typename, id: 1 } },
      });
      expect(text).toBe('{"n":null}');
      expect(told).toEqual([
        ['Abstract type "Node" must resolve to one of its possible types for field "Query.node".', 'n'],
      ]);
    },
  );

  it('without a type, where the subgraph that knows it failed, are told once', () => {
    const errors = [new GraphQLError('down', { path: ['node'] })];
    expect(written({ sdl, query: '{ node { id } }', data: { node: { id: 1 } }, errors }).errors).toEqual([]);
  });

  it('in a hundred thousand places give a hundred errors, and a right answer', () => {
    const list = Array.from({ length: 100_000 }, () => 'x');
    const { text, errors } = written({ sdl, query: '{ list }', data: { list } });
    expect(text).toBe(`{"list":[${list.map(() => 'null').join()}]}`);
    expect(errors).toHaveLength(100);
    expect(errors[99]?.path).toEqual(['list', 99]);
  });

  it('are not shown in a message', () => {
    const address = 'mysql://10.0.0.7';
    const item = { int: address, color: address, text: [address], items: [address] };
    const { errors } = written({ sdl, query: '{ item { int color text items { id } } }', data: { item } });
    expect(errors).toHaveLength(4);
    expect(JSON.stringify(errors)).not.toContain('10.0.0.7');
  });
});

describe('data with many nulls and many known errors', () => {
  it('are written in one go', () => {
    const items = Array.from({ length: 50_000 }, () => ({}));
    const errors = items.map((_, index) => new GraphQLError('gone', { path: ['list', index] }));
    const given = {
      sdl: 'type Item { id: ID! } type Query { list: [Item] }',
      query: '{ list { id } }',
      data: { list: items },
      errors,
    };
    expect(written(given).errors).toEqual([]);
  });
});

describe('hostile data', () => {
  it('with inherited names are read only where they have them', () => {
    const query = '{ constructor __proto__: constructor item { toString: text hasOwnProperty: int } }';
    expect(written({ sdl, query, data: { item: {} } }).text).toBe(
      '{"constructor":null,"__proto__":null,"item":{"toString":null,"hasOwnProperty":null}}',
    );
    const data = '{"constructor":1,"__proto__":2,"item":{"__proto__":{"text":"no"},"toString":"yes"}}';
    expect(written({ sdl, query, data }).text).toBe(
      '{"constructor":1,"__proto__":2,"item":{"toString":"yes","hasOwnProperty":null}}',
    );
    expect(written({ sdl, query: '{ item { text } }', data }).text).toBe('{"item":{"text":null}}');
  });

  it('nested deeper than JSON can be written are null with an error', () => {
    const data = `{"item":{"any":${'['.repeat(200_000)}${']'.repeat(200_000)},"text":"here"}}`;
    const { text, errors } = written({ sdl, query: '{ item { any text } }', data });
    expect(text).toBe('{"item":{"any":null,"text":"here"}}');
    expect(errors).toHaveLength(1);
  });
});

test('an operation of a kind that the schema has not is refused', () => {
  expect(() => compileAnswer(partsOf({ sdl, query: 'mutation { a }' }))).toThrow(
    /not configured to execute mutation/,
  );
});

test('more combinations of conditions than are kept are written all the same', () => {
  const names = [...'abcdef'];
  const fields = names.map((name) => `${name}: constructor @include(if: $${name})`);
  const query = `query (${names.map((name) => `$${name}: Boolean!`).join()}) { ${fields.join(' ')} }`;
  const write = compileAnswer(partsOf({ sdl, query }));
  for (let combination = 0; combination < 128; combination++) {
    const asked = names.filter((_, bit) => (combination >> bit) % 2 === 1);
    const variables = Object.fromEntries(names.map((name) => [name, asked.includes(name)]));
    expect(JSON.parse(write({}, variables, []).text)).toEqual(
      Object.fromEntries(asked.map((name) => [name, null])),
    );
  }
});
