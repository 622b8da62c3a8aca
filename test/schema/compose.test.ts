import { composeSupergraph, schemaChanges } from '../../schema/compose';
import { subgraphSources } from '../../schema/subgraphSources';

const SHELVES = {
  name: 'shelves',
  url: 'http://shelves.invalid/graphql',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requiresScopes"])
    "What can be asked."
    type Query { shelf(id: ID!): Shelf }
    "A shelf."
    type Shelf @key(fields: "id") {
      id: ID!
      secret: String @requiresScopes(scopes: [["shelf:read"]])
    }
  `,
};

const BOOKS = {
  name: 'books',
  url: 'http://books.invalid/graphql',
  sdl: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
    type Query { books: [String!]! }
    type Shelf @key(fields: "id") { id: ID! books: [String!]! }
  `,
};

describe('composeSupergraph', () => {
  test('joins the types of several subgraphs', () => {
    const { supergraphSdl, apiSdl } = composeSupergraph([SHELVES, BOOKS]);
    expect(supergraphSdl).toContain('@join__graph(name: "books", url: "http://books.invalid/graphql")');
    expect(apiSdl).toContain('type Shelf {\n  books: [String!]!\n  id: ID!\n  secret: String\n}');
  });

  test('leaves federation out of what clients see, and scopes in what gateways read', () => {
    const { supergraphSdl, apiSdl } = composeSupergraph([SHELVES, BOOKS]);
    expect(supergraphSdl).toContain('@requiresScopes(scopes: [["shelf:read"]])');
    expect(apiSdl).not.toMatch(/@|join__|link__|_Entity|FieldSet/);
  });

  test('gives the same text whatever order the subgraphs come in', () => {
    expect(composeSupergraph([BOOKS, SHELVES])).toEqual(composeSupergraph([SHELVES, BOOKS]));
  });

  test('composes the three subgraphs of Maillage', () => {
    const { supergraphSdl } = composeSupergraph(subgraphSources());
    for (const { name, url } of subgraphSources()) {
      expect(supergraphSdl).toContain(`@join__graph(name: "${name}", url: "${url}")`);
    }
  });
});

describe('schemaChanges', () => {
  const RELEASED = 'type Query { book(id: ID!): String author: String kind: Kind } enum Kind { NOVEL }';

  test('finds nothing between a schema and itself', () => {
    expect(schemaChanges(RELEASED, RELEASED)).toEqual({ breaking: [], dangerous: [] });
  });

  test('does not mind a new field', () => {
    const present = RELEASED.replace('author', 'title: String author');
    expect(schemaChanges(RELEASED, present)).toEqual({ breaking: [], dangerous: [] });
  });

  test('names what breaks clients and what may surprise them', () => {
    const present = 'type Query { book(id: ID!): String kind: Kind } enum Kind { NOVEL ESSAY }';
    expect(schemaChanges(RELEASED, present)).toEqual({
      breaking: ['Query.author was removed.'],
      dangerous: ['ESSAY was added to enum type Kind.'],
    });
  });
});
