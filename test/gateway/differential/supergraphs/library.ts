import { ref, type Fixture } from '../fixture/Fixture';

/** @provides on interfaces and unions, unions with other members in each subgraph, fields of one name and several types. */
export const library: Fixture = {
  name: 'library',
  subgraphs: {
    shelves: `
      type Query {
        media: [Media!]! @provides(fields: "... on Book { title }")
        finds(text: String): [Find] @provides(fields: "... on Film { length } ... on Book { author { name } }")
        newest: Find
      }
      interface Media { id: ID! }
      union Find = Book | Film
      type Book implements Media @key(fields: "id") { id: ID! title: String @external author: Author @external pages: Int! }
      type Film implements Media @key(fields: "id") { id: ID! length: Float @external }
      type Author @key(fields: "id") { id: ID! name: String @external }`,
    details: `
      type Query { loans: [Loan]! best: Loan authors: [Author!]! }
      union Loan = Book | Song
      union Find = Film | Song
      type Book implements Work @key(fields: "id") { id: ID! title: String @shareable author: Author @shareable code: String! rank: Int related: [Find!] }
      type Film implements Work @key(fields: "id") { id: ID! length: Float @shareable code: Int rank: Int cast: [[Author]] }
      type Song @key(fields: "id") { id: ID! code: [String!] rank: Int! performer: Author }
      type Author @key(fields: "id") { id: ID! name: String @shareable label(initials: Boolean): String works: [Work!]! }
      interface Work { id: ID! rank: Int }`,
    opinions: `
      type Query { liked: [Liked!]! }
      union Liked = Author | Film | Book
      type Book @key(fields: "id") { id: ID! likes(over: Int = 0): Int }
      type Film @key(fields: "id") { id: ID! likes(over: Int = 0): Int }
      type Song @key(fields: "id") { id: ID! likes: String }
      type Author @key(fields: "id") { id: ID! fans: [String]! }`,
  },
  records: () => ({
    'Author:a1': { id: 'a1', name: 'Ann', fans: ['u1', null], works: [ref('Book:1'), ref('Film:3')] },
    'Author:a2': { id: 'a2', name: null, fans: [], works: [] },
    'Book:1': {
      id: '1',
      title: 'One',
      author: ref('Author:a1'),
      pages: 10,
      code: 'c1',
      rank: 4,
      related: [ref('Film:3'), ref('Song:5')],
    },
    'Book:2': { id: '2', title: null, author: null, pages: 0, code: 'c2', rank: null, related: null },
    'Film:3': {
      id: '3',
      length: 1.5,
      code: 33,
      rank: 2,
      cast: [[ref('Author:a1'), null], [], null, [ref('Author:a2'), ref('Author:a1')]],
    },
    'Film:4': { id: '4', length: null, code: null, rank: 1, cast: null },
    'Song:5': { id: '5', code: ['x', 'y'], rank: 9, performer: ref('Author:a2'), likes: 'many' },
  }),
  fields: {
    Query: {
      media: (_self, _args, world) => [...world.all('Film'), ...world.all('Book')],
      finds: (_self, { text }) =>
        text === null ? [] : [ref('Book:1'), null, ref('Film:3'), ref('Book:2'), ref('Book:1')],
      newest: () => ref('Film:4'),
      loans: () => [ref('Song:5'), null, ref('Book:1')],
      best: () => ref('Book:2'),
      authors: (_self, _args, world) => world.all('Author'),
      liked: () => [ref('Author:a1'), ref('Book:1'), ref('Film:3'), ref('Book:2'), ref('Author:a1')],
    },
    Author: {
      label: (self, { initials }) => (initials === true ? 'A' : 'Author ') + String(self.value('id')),
    },
    Book: { likes: (_self, { over }) => 10 - Number(over ?? 0) },
    Film: { likes: (_self, { over }) => 20 - Number(over ?? 0) },
  },
  values: { Int: [0, 1, 5] },
};
