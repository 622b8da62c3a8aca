import { buildSchema } from 'graphql';
import { readSupergraph } from '../../../gateway/supergraph/readSupergraph';
import { composeSupergraph } from '../../../schema/compose';

function supergraphOf(imports: string, fields: string): string {
  const sdl = `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])
    type Query { open: Int ${fields} }`;
  return composeSupergraph([{ name: 'one', url: 'http://127.0.0.1:9/graphql', sdl }]).supergraphSdl;
}

const guarded = supergraphOf(
  '"@requiresScopes", "@authenticated"',
  'closed: Int @requiresScopes(scopes: [["a", "b"], ["c"]]) signedIn: Int @authenticated',
);

describe('a supergraph', () => {
  it('names its subgraphs and their addresses', () => {
    expect([...readSupergraph(guarded).subgraphs]).toEqual([['one', 'http://127.0.0.1:9/graphql']]);
  });

  it('tells what its fields require', () => {
    expect([...readSupergraph(guarded).requirements]).toEqual([
      ['Query.closed', { authenticated: false, scopes: [['a', 'b'], ['c']] }],
      ['Query.signedIn', { authenticated: true, scopes: [] }],
    ]);
  });

  it('is executed without the security features, which are enforced in front', () => {
    const { executableSdl } = readSupergraph(guarded);
    expect(executableSdl).not.toMatch(/requiresScopes|authenticated/);
    expect(Object.keys(buildSchema(executableSdl).getQueryType()?.getFields() ?? {})).toEqual([
      'open',
      'closed',
      'signedIn',
    ]);
  });
});

describe('what is refused', () => {
  it.each([
    ['a text that is no GraphQL', 'nonsense', /Syntax Error/],
    ['a schema that is no supergraph', 'type Query { a: Int }', /no enum join__Graph/],
    [
      '@policy',
      supergraphOf('"@policy"', 'x: Int @policy(policies: [["p"]])'),
      /@policy, which this gateway does not enforce/,
    ],
    [
      'a security directive under another name',
      supergraphOf('{ name: "@authenticated", as: "@signedIn" }', 'x: Int @signedIn'),
      /renames a directive of https:\/\/specs\.apollo\.dev\/authenticated/,
    ],
  ])('%s', (_what, sdl, reason) => {
    expect(() => readSupergraph(sdl)).toThrow(reason);
  });
});
