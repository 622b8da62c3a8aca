import { requiredWithArguments } from '../../../gateway/planning/requiredWithArguments';

const supergraph = (...required: string[]): string => `
  type Query { item: Item }
  type Item {
    ${required.map((fields, index) => `f${index}: Int @join__field(graph: A, requires: ${JSON.stringify(fields)})`).join('\n')}
    g: Int @join__field(graph: A, external: true) @other(requires: "no(x: 1)")
    price(currency: String): Int
    tags(first: Int): [String]
    weight(unit: String): Int
    unused(first: Int): Int
    size: Int
    maker: Maker
  }
  type Maker { name: String rating(scale: Int): Int }`;

describe('the fields that are required and take arguments', () => {
  it.each<[string[], string[]]>([
    [['price(currency: EUR)'], ['price']],
    [['maker { rating(scale: 100) name } tags(first: 1)'], ['rating', 'tags']],
    [['... on Book { weight(unit: "kg") }', 'weight(unit: "g") size'], ['weight']],
    [['price', 'maker { name }'], ['price']],
    [['size maker { name }'], []],
    [[], []],
  ])('of %j are %j', (required, expected) => {
    expect([...requiredWithArguments(supergraph(...required))]).toEqual(expected);
  });
});
