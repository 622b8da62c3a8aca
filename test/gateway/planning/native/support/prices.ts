import { readSupergraph } from '../../../../../gateway/supergraph/readSupergraph';
import { composeSupergraph } from '../../../../../schema/compose';

const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires"])\n';

const SHELF = `${LINK}
  type Query { item(id: ID!): Item }
  type Item @key(fields: "id") { id: ID! name: String maker: Maker }
  type Maker @key(fields: "id") { id: ID! rating(scale: Int!): Int }
`;

const TAX = `${LINK}
  type Item @key(fields: "id") {
    id: ID! rate: Int maker: Maker @external makerScore: Int @requires(fields: "maker { rating(scale: 100) }")
  }
  type Maker @key(fields: "id") { id: ID! rating(scale: Int!): Int @external }
`;

/** A supergraph with @requires of a nested field with arguments. */
export const pricesSdl = readSupergraph(
  composeSupergraph([
    { name: 'shelf', url: 'http://shelf.invalid/graphql', sdl: SHELF },
    { name: 'tax', url: 'http://tax.invalid/graphql', sdl: TAX },
  ]).supergraphSdl,
).executableSdl;

/** A valid operation that release 0.0.38 of the library panics over. */
export const PANIC = '{ item(id: 4) { makerScore maker { rating(scale: 1) } } }';

/** Operations that it plans, each with a fetch of the item and one of its rate. */
export function operation(id: number): string {
  return `{ item(id: ${id}) { name rate } }`;
}
