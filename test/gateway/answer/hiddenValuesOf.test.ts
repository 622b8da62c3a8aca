import { buildSchema } from 'graphql';
import { compileAnswer } from '../../../gateway/answer/compileAnswer';
import { partsOf } from './support/written';

const whole = buildSchema(`
  enum Color { RED SECRET }
  interface Node { id: ID }
  type Item implements Node { id: ID }
  type Internal implements Node { id: ID }
  union Any = Item | Internal
  type Query { color: Color colors: [Color] surely: [Color!] node: Node any: Any item: Item }
`);
const sdl = `
  enum Color { RED }
  interface Node { id: ID }
  type Item implements Node { id: ID }
  union Any = Item
  type Query { color: Color colors: [Color] surely: [Color!] node: Node any: Any item: Item }
`;

function answer(query: string, data: Readonly<Record<string, unknown>>) {
  const { text, errors } = compileAnswer({ ...partsOf({ sdl, query }), whole })(data, {}, []);
  return [text, errors.map(({ path }) => path?.join('.'))];
}

describe('values that clients may not see', () => {
  it.each([
    ['{ color }', { color: 'SECRET' }, '{"color":null}'],
    ['{ colors }', { colors: ['RED', 'SECRET'] }, '{"colors":["RED",null]}'],
    ['{ node { id } }', { node: { __typename: 'Internal', id: 1 } }, '{"node":null}'],
    ['{ any { __typename } }', { any: { __typename: 'Internal' } }, '{"any":null}'],
  ])('%s is null without an error', (query, data, text) => {
    expect(answer(query, data)).toEqual([text, []]);
  });

  it('are an error where null may not stand', () => {
    expect(answer('{ surely }', { surely: ['RED', 'SECRET'] })).toEqual(['{"surely":null}', ['surely.1']]);
  });
});

describe('values that no view of the supergraph has', () => {
  it.each([
    ['{ color }', { color: 'GREEN' }, '{"color":null}', 'color'],
    ['{ node { id } }', { node: { __typename: 'Other' } }, '{"node":null}', 'node'],
    ['{ any { __typename } }', { any: { __typename: 'Query' } }, '{"any":null}', 'any'],
  ])('%s is an error', (query, data, text, path) => {
    expect(answer(query, data)).toEqual([text, [path]]);
  });
});
