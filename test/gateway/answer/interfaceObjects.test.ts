import { written } from './support/written';

const sdl = `
  interface Node { id: ID! field: String next: Node }
  type Query { node: Node }
`;

describe('an interface that no type implements', () => {
  it('is written by its own fields', () => {
    const data = { node: { __typename: 'Node', id: 'n1', field: 'a', next: { id: 'n2' } } };
    const { text, told } = written({ sdl, query: '{ node { ... on Node { field id } next { id } } }', data });
    expect(text).toBe('{"node":{"field":"a","id":"n1","next":{"id":"n2"}}}');
    expect(told).toEqual([]);
  });

  it('keeps what may not be null', () => {
    const { text, told } = written({ sdl, query: '{ node { id } }', data: { node: { field: 'a' } } });
    expect(text).toBe('{"node":null}');
    expect(told).toEqual([['Cannot return null for non-nullable field Node.id.', 'node.id']]);
  });

  it.each([{ node: { __typename: 'Node' } }, { node: {} }])('tells no type of %j', (data) => {
    const { text, told } = written({ sdl, query: '{ node { __typename } }', data });
    expect(text).toBe('{"node":null}');
    expect(told).toEqual([['Abstract type "Node" has no possible types.', 'node.__typename']]);
  });
});
