import { ref, type Fixture } from '../fixture/Fixture';
import type { Reader } from '../fixture/Reader';

/** Several keys of one type, compound and nested ones, @requires (nested too), @override and @shareable. */
export const shop: Fixture = {
  name: 'shop',
  subgraphs: {
    catalog: `
      type Query { product(upc: ID!): Product products(first: Int = 2): [Product!]! brands: [Brand!]! }
      type Product @key(fields: "upc") @key(fields: "sku brand { id }") {
        upc: ID! sku: String! brand: Brand! name(upper: Boolean = false): String! size: Size @shareable related: [Product!]!
        stock: Int
      }
      type Brand @key(fields: "id") @shareable { id: ID! title: String }
      type Size @shareable { width: Int height: Int }`,
    inventory: `
      type Query { heaviest: Product warehouses: [Warehouse!]! }
      type Product @key(fields: "upc") {
        upc: ID!
        stock: Int @override(from: "catalog")
        weight: Int
        size: Size @external
        brand: Brand! @external
        shipping(express: Boolean): Int @requires(fields: "size { width height }")
        label: String @requires(fields: "brand { title } size { width }")
        warehouse: Warehouse
      }
      type Brand @key(fields: "id") { id: ID! title: String @external }
      type Size @shareable { width: Int height: Int }
      type Warehouse @key(fields: "place { country town }") { place: Place! products: [Product!]! }
      type Place @shareable { country: String! town: String! }`,
    reviews: `
      type Query { reviews: [Review!]! }
      type Review { id: ID! stars: Int! product: Product! }
      type Product @key(fields: "sku brand { id }") { sku: String! brand: Brand! reviews(least: Int = 0): [Review!]! stars: Float }
      type Brand @key(fields: "id") @shareable { id: ID! reviews: [Review!]! }
      type Warehouse @key(fields: "place { town country }") { place: Place! opinion: String }
      type Place @shareable { country: String! town: String! }`,
  },
  records: () => ({
    'Brand:b1': { id: 'b1', title: 'Pine', reviews: [ref('Review:r1'), ref('Review:r3')] },
    'Brand:b2': { id: 'b2', title: null, reviews: [] },
    'Product:p1': {
      upc: 'p1',
      sku: 's1',
      brand: ref('Brand:b1'),
      size: { width: 2, height: 3 },
      weight: 40,
      stock: 5,
      warehouse: ref('Warehouse:w1'),
      related: [ref('Product:p2'), ref('Product:p3')],
      stars: 3.5,
    },
    'Product:p2': {
      upc: 'p2',
      sku: 's1',
      brand: ref('Brand:b2'),
      size: { width: 1, height: null },
      weight: 7,
      stock: 0,
      warehouse: null,
      related: [],
      stars: null,
    },
    'Product:p3': {
      upc: 'p3',
      sku: 's2',
      brand: ref('Brand:b1'),
      size: null,
      weight: null,
      stock: null,
      warehouse: ref('Warehouse:w2'),
      related: [ref('Product:p3'), ref('Product:p1')],
      stars: 1,
    },
    'Warehouse:w1': { place: { country: 'FR', town: 'Lille' }, opinion: 'tidy' },
    'Warehouse:w2': { place: { country: 'FR', town: 'Nantes' }, opinion: null },
    'Review:r1': { id: 'r1', stars: 5, product: ref('Product:p1') },
    'Review:r2': { id: 'r2', stars: 2, product: ref('Product:p1') },
    'Review:r3': { id: 'r3', stars: 1, product: ref('Product:p3') },
  }),
  fields: {
    Query: {
      product: (_self, { upc }, world) => world.find('Product', upc),
      products: (_self, { first }, world) => world.all('Product').slice(0, Math.max(Number(first ?? 9), 0)),
      brands: (_self, _args, world) => world.all('Brand'),
      heaviest: (_self, _args, world) => world.find('Product', 'p1'),
      warehouses: (_self, _args, world) => world.all('Warehouse'),
      reviews: (_self, _args, world) => world.all('Review'),
    },
    Product: {
      name: (self, { upper }) => (upper === true ? 'THING ' : 'thing ') + String(self.value('upc')),
      shipping: (self, { express }) => area(self.object('size')) * (express === true ? 2 : 1),
      label: (self) =>
        `${self.object('brand')?.text('title') ?? '?'}/${self.object('size')?.number('width') ?? '?'}`,
      reviews: (self, { least }, world) =>
        world
          .all('Review')
          .filter(
            ({ product, stars }) =>
              world.follow(product) === sameProduct(self, world.all('Product')) &&
              Number(stars) >= Number(least ?? 0),
          ),
    },
    Warehouse: {
      products: (self, _args, world) =>
        world
          .all('Product')
          .filter(({ warehouse }) => town(world.follow(warehouse)) === self.object('place')!.text('town')),
    },
  },
  values: { ID: ['p1', 'p2', 'p3', 'p9'], Int: [1, 2, 0, 3] },
};

function area(size: Reader | null): number {
  return (size?.number('width') ?? 1) * (size?.number('height') ?? 1);
}

function sameProduct(self: Reader, products: readonly Record<string, unknown>[]): unknown {
  return products.find(({ upc }) => upc === self.value('upc'));
}

function town(warehouse: unknown): unknown {
  return (warehouse as { place: { town: string } } | null)?.place.town;
}
