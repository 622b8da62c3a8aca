import { ref, type Fixture } from '../fixture/Fixture';

/** @requires with arguments: beside the client's own arguments on the same field, nested, and in conflict with each other. */
export const prices: Fixture = {
  name: 'prices',
  subgraphs: {
    shelf: `
      type Query { item(id: ID!): Item items: [Item!]! }
      type Item @key(fields: "id") {
        id: ID!
        price(currency: Currency = EUR): Int
        tags(first: Int!): [String!]
        maker: Maker
      }
      type Maker @key(fields: "id") { id: ID! rating(scale: Int!): Int label(short: Boolean): String }
      enum Currency { EUR USD }`,
    tax: `
      type Item @key(fields: "id") {
        id: ID!
        price(currency: Currency = EUR): Int @external
        tags(first: Int!): [String!] @external
        maker: Maker @external
        dollars: Int @requires(fields: "price(currency: USD)")
        firstTag: String @requires(fields: "tags(first: 1)")
        makerScore: Int @requires(fields: "maker { rating(scale: 100) }")
      }
      type Maker @key(fields: "id") { id: ID! rating(scale: Int!): Int @external }
      enum Currency { EUR USD }`,
    labels: `
      type Query { shown: [Item!]! }
      type Item @key(fields: "id") {
        id: ID!
        price(currency: Currency = EUR): Int @external
        tags(first: Int!): [String!] @external
        dollars: Int @external
        euros: String @requires(fields: "price(currency: EUR)")
        allTags: String @requires(fields: "tags(first: 3)")
        both: String @requires(fields: "dollars")
      }
      enum Currency { EUR USD }`,
  },
  records: () => ({
    'Item:1': { id: '1', amount: 10, names: ['x', 'y', 'z'], maker: ref('Maker:m') },
    'Item:2': { id: '2', amount: 25, names: [], maker: ref('Maker:n') },
    'Item:3': { id: '3', amount: null, names: ['w'], maker: null },
    'Maker:m': { id: 'm', rate: 3 },
    'Maker:n': { id: 'n', rate: null },
  }),
  fields: {
    Query: {
      item: (_self, { id }, world) => world.find('Item', id),
      items: (_self, _args, world) => world.all('Item'),
      shown: (_self, _args, world) => world.all('Item').toReversed(),
    },
    Item: {
      price: (self, { currency }) => timesOf(self.number('amount'), currency === 'USD' ? 2 : 1),
      tags: (self, { first }) => (self.value('names') as string[]).slice(0, Math.max(Number(first), 0)),
      dollars: (self) => self.number('price', { currency: 'USD' }),
      firstTag: (self) => (self.value('tags', { first: 1 }) as string[])[0] ?? null,
      makerScore: (self) => self.object('maker')?.number('rating', { scale: 100 }) ?? null,
      euros: (self) => `${self.text('price', { currency: 'EUR' }) ?? '?'} EUR`,
      allTags: (self) => (self.value('tags', { first: 3 }) as string[]).join('+'),
      both: (self) => `$${self.text('dollars') ?? '?'}`,
    },
    Maker: {
      rating: (self, { scale }) => timesOf(self.number('rate'), Number(scale)),
      label: (self, { short }) => (short === true ? 'M' : 'Maker ') + String(self.value('id')),
    },
  },
  values: { ID: ['1', '2', '3', '4'], Int: [1, 2, 0, 100] },
};

function timesOf(amount: number | null, times: number): number | null {
  return amount === null ? null : amount * times;
}
