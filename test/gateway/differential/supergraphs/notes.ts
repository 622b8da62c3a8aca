import { ref, type Fixture } from '../fixture/Fixture';

/** Interfaces that different types implement in different subgraphs, interfaces of interfaces, and fields through them. */
export const notes: Fixture = {
  name: 'notes',
  subgraphs: {
    content: `
      type Query { node(id: ID!): Node nodes: [Node]! texts: [Text!]! any: [Any] }
      interface Node { id: ID! }
      interface Text implements Node { id: ID! body(max: Int): String links: [Node!]! }
      type Post implements Text & Node @key(fields: "id") { id: ID! body(max: Int): String links: [Node!]! author: User! }
      type Comment implements Text & Node @key(fields: "id") { id: ID! body(max: Int): String links: [Node!]! on: Text }
      type Picture implements Node @key(fields: "id") { id: ID! url: String! }
      union Any = Post | Picture | User
      type User implements Node @key(fields: "id") { id: ID! texts: [Text!]! }`,
    votes: `
      type Query { top: Voted hot: [Voted!]! }
      interface Voted { id: ID! score: Int! voters: [User!]! }
      type Post implements Voted @key(fields: "id") { id: ID! score: Int! voters: [User!]! pinned: Boolean }
      type Picture implements Voted @key(fields: "id") { id: ID! score: Int! voters: [User!]! }
      type User @key(fields: "id") { id: ID! voted: [Voted!]! }`,
    people: `
      type Query { users: [Named!]! }
      interface Named { id: ID! name: Name }
      type User implements Named @key(fields: "id") { id: ID! name: Name follows(first: Int = 1): [Named!]! }
      type Bot implements Named { id: ID! name: Name }
      type Name { first: String! last: String }
      type Comment @key(fields: "id") { id: ID! flaggedBy: Named }`,
  },
  records: () => ({
    'Post:1': {
      id: '1',
      text: 'hello',
      links: [ref('Picture:3'), ref('Comment:2'), ref('User:4')],
      author: ref('User:4'),
      score: 3,
      voters: [ref('User:4'), ref('User:5')],
      pinned: null,
    },
    'Post:6': { id: '6', text: null, links: [], author: ref('User:5'), score: 0, voters: [], pinned: true },
    'Comment:2': { id: '2', text: 'yes', links: [ref('Post:1')], on: ref('Post:1'), flaggedBy: ref('Bot:9') },
    'Comment:7': { id: '7', text: 'no', links: [], on: ref('Comment:2'), flaggedBy: ref('User:5') },
    'Picture:3': { id: '3', url: '/3', score: 8, voters: [ref('User:5')] },
    'User:4': {
      id: '4',
      texts: [ref('Post:1'), ref('Comment:2')],
      voted: [ref('Post:1'), ref('Picture:3')],
      name: { first: 'F', last: null },
      all: [ref('User:5'), ref('Bot:9')],
    },
    'User:5': { id: '5', texts: [ref('Comment:7')], voted: [], name: null, all: [ref('User:4')] },
    'Bot:9': { id: '9', name: { first: 'B', last: 'X' } },
  }),
  fields: {
    Query: {
      node: (_self, { id }, world) =>
        ['Post', 'Comment', 'Picture', 'User']
          .map((type) => world.find(type, id))
          .find((each) => each !== null),
      nodes: () => [ref('Post:1'), ref('User:4'), null, ref('Picture:3'), ref('Comment:2'), ref('Post:6')],
      texts: () => [ref('Comment:2'), ref('Post:1'), ref('Comment:7')],
      any: () => [ref('User:5'), ref('Picture:3'), null, ref('Post:1')],
      top: () => ref('Picture:3'),
      hot: () => [ref('Post:6'), ref('Picture:3'), ref('Post:1')],
      users: () => [ref('User:4'), ref('Bot:9'), ref('User:5')],
    },
    Text: { body: (self, { max }) => self.text('text')?.slice(0, Math.abs(Number(max ?? 9))) ?? null },
    User: {
      follows: (self, { first }) => (self.value('all') as unknown[]).slice(0, Math.abs(Number(first ?? 9))),
    },
  },
  values: { ID: ['1', '2', '3', '4', '9'], Int: [1, 2, 0] },
};
