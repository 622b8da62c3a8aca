import { composeSupergraph } from '../../schema/compose';

function subgraph(name: string, sdl: string) {
  return { name, url: `http://${name}.invalid/graphql`, sdl };
}

const LINK = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

describe('composeSupergraph refuses', () => {
  test('fields that two subgraphs define without sharing them, all in one error', () => {
    const left = subgraph('left', `${LINK} type Query { colour: String size: Int }`);
    const right = subgraph('right', `${LINK} type Query { colour: String size: Int }`);
    expect(() => composeSupergraph([left, right])).toThrow(
      /^The subgraphs don't compose:\n- .*Query\.colour.*\n- .*Query\.size/,
    );
  });

  test('SDL that does not parse, naming the subgraph', () => {
    expect(() => composeSupergraph([subgraph('torn', 'type Query {')])).toThrow(
      /^The subgraphs don't compose:\n- \[torn\] Syntax Error/,
    );
  });

  test('a field that no gateway could reach', () => {
    const list = subgraph(
      'list',
      `${LINK} type Query { shelf: Shelf } type Shelf @key(fields: "id") { id: ID! }`,
    );
    const books = subgraph(
      'books',
      `${LINK} type Shelf @key(fields: "code") { code: ID! books: [String!]! }`,
    );
    expect(() => composeSupergraph([list, books])).toThrow(/cannot be satisfied by the subgraphs/);
  });
});
