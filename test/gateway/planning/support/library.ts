import { readSupergraph } from '../../../../gateway/supergraph/readSupergraph';
import { composeSupergraph } from '../../../../schema/compose';

const federation = (imports: string): string =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [${imports}])\n`;

const BOOKS = `${federation('"@key", "@shareable"')}
  type Query { book(id: ID!): Book items: [Item!]! rows: [[Book!]!]! nodes: [Node!]! self: Query hello: String }
  type Mutation { addBook(title: String): Book closeShop: Boolean }
  interface Item { id: ID! title: String }
  type Book implements Item @key(fields: "id") {
    id: ID! title: String author: Author weight(unit: String): Float similar: [Book!]! parts: [Part!]!
  }
  type Film implements Item @key(fields: "id") { id: ID! title: String director: Author length: Int }
  type Author @key(fields: "id country { code }") { id: ID! country: Country }
  type Country @shareable { code: String }
  type Part { writer: Author painter: Author }
  interface Node @key(fields: "id") { id: ID! }
  type Shelf implements Node @key(fields: "id") { id: ID! size: Int }
`;

const REVIEWS = `${federation('"@key", "@external", "@requires", "@interfaceObject", "@shareable"')}
  type Query { reviews: [Review!]! count: Int }
  type Mutation { review(stars: Int): Int }
  type Review { id: ID! book: Book }
  type Book @key(fields: "id") {
    id: ID! price: Float stars(most: Int): Int weight(unit: String): Float @external
    shipping: Float @requires(fields: "weight(unit: \\"kg\\")")
  }
  type Film @key(fields: "id") { id: ID! price: Float }
  type Author @key(fields: "id country { code }") { id: ID! country: Country name: String }
  type Country @shareable { code: String }
  type Node @key(fields: "id") @interfaceObject { id: ID! label: String }
`;

/** The supergraph of a small library: books and films in one subgraph, what readers say of them in the other. */
export const librarySdl = readSupergraph(
  composeSupergraph([
    { name: 'books', url: 'http://books.invalid/graphql', sdl: BOOKS },
    { name: 'reviews', url: 'http://reviews.invalid/graphql', sdl: REVIEWS },
  ]).supergraphSdl,
).executableSdl;
