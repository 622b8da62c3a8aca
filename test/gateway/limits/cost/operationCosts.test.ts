import { getIntrospectionQuery, GraphQLError } from 'graphql';
import { checkCost, COST_BUDGET, operationCosts } from '../../../../gateway/limits/cost/operationCosts';
import { HEAVY_POINTS } from '../../../../gateway/overload/CostlyLine';
import { COSTLY_POINTS } from '../../../../gateway/overload/WaitingLine';

const sdl = /* GraphQL */ `
  directive @cost(
    weight: Int!
  ) on ARGUMENT_DEFINITION | ENUM | FIELD_DEFINITION | INPUT_FIELD_DEFINITION | OBJECT | SCALAR
  directive @listSize(
    assumedSize: Int
    slicingArguments: [String!]
    sizedFields: [String!]
    requireOneSlicingArgument: Boolean = true
  ) on FIELD_DEFINITION
  scalar Slow @cost(weight: 7)
  type Heavy @cost(weight: 10) {
    a: Int
  }
  interface Named {
    name: String
    parts(first: Int): [Item!] @listSize(slicingArguments: ["first"], assumedSize: 4)
  }
  type Item implements Named {
    name: String
    slow: Slow
    gift: Int @cost(weight: -5)
    next: Item
    parts(first: Int): [Item!] @listSize(slicingArguments: ["first"], assumedSize: 6)
    history: [Item] @listSize(assumedSize: 250)
  }
  type Other {
    history: [Item]
  }
  type Page {
    nodes: [Item!]
    edges: [Item!]
    total: Int
  }
  input Paging {
    size: Int = 3
  }
  input Filter {
    text: String @cost(weight: 2)
    and: [Filter!]
  }
  type Query {
    item: Item
    named: Named
    other: Other
    heavy: Heavy
    list(first: Int = 20, last: Int): [Item]
      @listSize(slicingArguments: ["first", "last"], requireOneSlicingArgument: false)
    page(first: Int = 20): Page
      @listSize(assumedSize: 9, slicingArguments: ["first"], sizedFields: ["nodes", "edges"])
    deep(paging: Paging): [Item] @listSize(assumedSize: 8, slicingArguments: ["paging.size"])
    resolve(names: [String!]!): [Item]
    search(filter: Filter, dear: Int @cost(weight: 11)): Int
    ids: [ID!]
  }
`;

const costs = operationCosts(sdl);
const costOf = (source: string, variables = {}, operationName: string | null = null): number =>
  costs({ source, variables, operationName });

describe('the cost of an operation', () => {
  it.each([
    ['{ item { name } }', 1],
    ['{ item { next { next { name } } } }', 3],
    ['{ heavy { a } }', 10],
    ['{ item { slow } }', 8],
    ['{ ids }', 0],
    ['{ unknown { more } }', 0],
    ['{ list { name } }', 20],
    ['{ list(first: 3) { next { name } } }', 6],
    ['{ list(first: 3, last: 5) { name } }', 5],
    ['{ list(first: 0) { name } }', 0],
    ['{ list(first: -3) { name } }', 0],
    ['{ list(first: null) { name } }', 5],
    ['{ page { total } }', 1],
    ['{ page { nodes { name } } }', 21],
    ['{ page(first: 2) { nodes { next { name } } edges { name } } }', 7],
    ['{ page(first: null) { nodes { name } } }', 10],
    ['{ item { history { list: history { name } } } }', 1 + 250 * 251],
    ['{ other { history { name } } }', 6],
    ['{ item { parts { name } } }', 7],
    ['{ named { parts { name } } }', 5],
    ['{ named { ... on Item { parts(first: 2) { name } } } }', 3],
    ['{ ...f } fragment f on Query { a: item { name } ...g } fragment g on Query { b: item { name } }', 2],
    ['{ deep { name } }', 8],
    ['{ deep(paging: { size: 4 }) { name } }', 5],
    ['{ resolve(names: ["a", "b", "c"]) { name } }', 3],
    ['{ resolve(names: []) { name } }', 0],
    ['{ search }', 0],
    ['{ search(dear: 1) }', 11],
    ['{ search(filter: { text: "a", and: [{ text: "b" }, {}] }) }', 7],
    ['{ item { gift } other { history { gift } } }', 7],
    ['{ half', 0],
    ['query A { item { name } } query B { list { name } }', 20],
  ])('%s is %i', (source, cost) => {
    expect(costOf(source)).toBe(cost);
  });

  it.each([
    ['query ($n: Int) { list(first: $n) { name } }', { n: 30 }, 30],
    ['query ($n: Int) { list(first: $n) { name } }', {}, 20],
    ['query ($n: Int) { list(first: $n) { name } }', { n: -30 }, 0],
    ['query ($n: Int) { list(first: $n) { name } }', { n: 'many' }, 5],
    ['query ($n: Int) { list(first: $n) { name } }', { n: Infinity }, 5],
    ['query ($n: Int = 7) { list(first: $n) { name } }', {}, 7],
    ['query ($n: Int = 7) { list(first: $n) { name } }', { n: null }, 5],
    ['query ($toString: Int) { list(first: $toString) { name } }', {}, 20],
    ['query ($n: Int) { page(first: $n) { nodes { parts(first: $n) { name } } } }', { n: 3 }, 1 + 3 * 4],
    ['query ($p: Paging) { deep(paging: $p) { name } }', { p: { size: 6 } }, 7],
    ['query ($s: Int) { deep(paging: { size: $s }) { name } }', { s: 6 }, 7],
    ['query ($names: [String!]!) { resolve(names: $names) { name } }', { names: ['a', 'b'] }, 2],
    ['query ($f: Filter) { search(filter: $f) }', { f: { and: [{ text: 'a' }] } }, 4],
    ['query ($f: Filter) { search(filter: $f) }', { f: null }, 0],
  ])('%s with %j is %i', (source, variables, cost) => {
    expect(costOf(source, variables)).toBe(cost);
    // What was counted before for other variables changes nothing.
    costOf(source, { n: 1, names: [], f: {} });
    expect(costOf(source, variables)).toBe(cost);
  });

  it('is that of the operation which is named', () => {
    const source = 'query A { item { name } } query B { list { name } }';
    expect(costOf(source, {}, 'A')).toBe(1);
    expect(costOf(source, {}, 'B')).toBe(20);
  });
});

test('over the budget both figures are told', () => {
  expect(() => checkCost(COST_BUDGET)).not.toThrow();
  expect(() => checkCost(COST_BUDGET + 1)).toThrow(GraphQLError);
  expect(() => checkCost(COST_BUDGET + 1)).toThrow('100 001, of 100 000 at most');
});

test('introspection costs what its lists may hold', () => {
  const cost = operationCosts(sdl);
  const costOf = (source: string): number => cost({ source, operationName: null, variables: {} });
  expect(costOf('{ __schema { queryType { name } } }')).toBe(2);
  expect(costOf('{ __schema { types { fields { name } } } }')).toBe(1 + 5 * (1 + 5));
  expect(costOf('{ __type(name: "Item") { fields { args { name } } } }')).toBe(1 + 5 * (1 + 5));
  // A gateway begins it behind what costs little, yet one at a time with nobody.
  const standard = costOf(getIntrospectionQuery());
  expect(standard).toBeGreaterThanOrEqual(COSTLY_POINTS);
  expect(standard).toBeLessThan(HEAVY_POINTS);
});
