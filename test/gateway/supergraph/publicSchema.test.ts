import { printSchema } from 'graphql';
import { supergraphSchemas } from '../../../gateway/supergraph/publicSchema';
import { composeSupergraph } from '../../../schema/compose';

const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@inaccessible", "@tag", "@composeDirective", "@shareable"])`;

function composed(sdl: string): string {
  return composeSupergraph([{ name: 'books', url: 'http://127.0.0.1:1/', sdl: `${LINK}\n${sdl}` }])
    .supergraphSdl;
}

const schemas = supergraphSchemas(
  composed(`
    interface Work { id: ID! }
    type Book implements Work @key(fields: "id") { id: ID! title: String @tag(name: "x") purchase: Int @inaccessible }
    type Draft implements Work @inaccessible { id: ID! }
    enum Size { SMALL LARGE SECRET @inaccessible }
    input Wish { size: Size secret: Int @inaccessible }
    type Query { works(wish: Wish): [Work] size: Size old: Int @deprecated(reason: "so") }
  `),
);

describe('the schema that clients see', () => {
  it('is without what is inaccessible, and without anything of federation', () => {
    const text = printSchema(schemas.public);
    expect(text).not.toMatch(/Draft|purchase|SECRET|secret|join__|link__|@tag|@key|_entities|_Service/);
    expect(text).toMatch(/type Book implements Work/);
    expect(text).toMatch(/@deprecated\(reason: "so"\)/);
  });

  it('is a part of the whole, which has every type', () => {
    expect(Object.keys(schemas.whole.getTypeMap())).toEqual(
      expect.arrayContaining(['Book', 'Draft', 'Work']),
    );
    expect(schemas.whole.getType('Book')).toMatchObject({ name: 'Book' });
    expect(printSchema(schemas.whole)).toContain('purchase');
  });

  it('has the directives that clients may write in operations, and no others', () => {
    const sdl = composed(`
      extend schema @link(url: "https://example.org/own/v1.0", import: ["@cost", "@hint"])
        @composeDirective(name: "@cost") @composeDirective(name: "@hint")
      directive @cost(most: Int) on FIELD | QUERY
      directive @hint(text: String) on FIELD_DEFINITION
      type Query { a: Int }`);
    const names = supergraphSchemas(sdl)
      .public.getDirectives()
      .map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['skip', 'include', 'deprecated']));
    expect(names).not.toContain('hint');
    expect(names.filter((name) => name.startsWith('join__') || name === 'link')).toEqual([]);
  });
});

describe('a text that is no supergraph', () => {
  it.each(['type Query {', 'type Query { a: Int }', ''])('%j is refused with a reason', (sdl) => {
    expect(() => supergraphSchemas(sdl)).toThrow(/\w/);
  });

  it('or that uses a feature which nobody knows is refused by its name', () => {
    const known = composed('type Query { a: Int }');
    const unknown = known.replace(
      /schema\n/,
      'schema\n  @link(url: "https://example.org/unknown/v1.0", for: EXECUTION)\n',
    );
    expect(unknown).not.toBe(known);
    expect(() => supergraphSchemas(unknown)).toThrow(/unknown/);
  });
});
