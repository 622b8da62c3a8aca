import { ref, type Fixture } from '../fixture/Fixture';

/** Enums and inputs that meet in part, @inaccessible, keys that are not resolvable, custom scalars, lists of lists. */
export const atlas: Fixture = {
  name: 'atlas',
  subgraphs: {
    places: `
      type Query {
        places(kind: Kind, filter: Filter, on: Day = "2026-01-01"): [Place!]!
        place(code: Code!): Place
        grid(size: Int! = 2): [[Place]!]!
        secret: String @inaccessible
      }
      enum Kind { TOWN CITY HAMLET }
      enum Shape { ROUND SQUARE }
      input Filter { name: String kind: Kind = TOWN near: [Point!] depth: Int }
      input Point { x: Float! y: Float! = 0.5 }
      scalar Code
      scalar Day
      scalar JSON
      type Place @key(fields: "code") {
        code: Code!
        name(on: Day): String!
        shape: Shape @shareable
        hidden: Int @inaccessible
        border: [[[Float!]!]]
        properties: JSON
        mayor: Person
        region: Region
      }
      type Person @key(fields: "id", resolvable: false) { id: ID! }
      type Region @key(fields: "number") { number: Int! capital: Place }`,
    people: `
      type Query { person(id: ID!, kind: Kind): Person shapes(of: [Shape!] = [ROUND]): [Shape!]! }
      enum Kind { CITY TOWN VILLAGE }
      enum Shape { ROUND SQUARE }
      scalar Code
      scalar JSON
      type Person @key(fields: "id") { id: ID! name: String born: Place tags(filter: Filter): [String]! profile: JSON }
      input Filter { name: String kind: Kind near: [Point!] other: Boolean }
      input Point { x: Float! y: Float! = 0.5 }
      type Place @key(fields: "code") { code: Code! hidden: Int @external people(first: Int = 1): [Person!]! weight: Int @requires(fields: "hidden") }
      type Region @key(fields: "number", resolvable: false) { number: Int! }`,
    weather: `
      type Query { warmest: Region hottest: Place }
      scalar Code
      type Place @key(fields: "code", resolvable: false) { code: Code! }
      type Region @key(fields: "number") { number: Int! degrees: Float hours: [[Int]!] }`,
  },
  records: () => ({
    'Place:A': {
      code: 'A',
      shape: 'ROUND',
      hidden: 4,
      border: [
        [
          [1.5, 2],
          [0, 1],
        ],
        null,
        [],
      ],
      properties: { a: [1, { b: null }], name: 'x' },
      mayor: ref('Person:1'),
      region: ref('Region:7'),
      residents: [ref('Person:1'), ref('Person:2')],
    },
    'Place:B': {
      code: 'B',
      shape: null,
      hidden: null,
      border: null,
      properties: 'text',
      mayor: null,
      region: ref('Region:7'),
      residents: [],
    },
    'Place:C': {
      code: 'C',
      shape: 'SQUARE',
      hidden: 1,
      border: [],
      properties: null,
      mayor: ref('Person:2'),
      region: null,
      residents: [ref('Person:2')],
    },
    'Person:1': { id: '1', name: 'P', born: ref('Place:C'), profile: [[], {}, 0] },
    'Person:2': { id: '2', name: null, born: null, profile: false },
    'Region:7': { number: 7, capital: ref('Place:B'), degrees: 20.5, hours: [[1, null], []] },
  }),
  fields: {
    Query: {
      places: (_self, { kind, filter, on }, world) => {
        const { name } = (filter ?? {}) as { name?: string };
        return kind === 'CITY' ? [] : world.all('Place').filter(({ code }) => name !== code && on !== null);
      },
      place: (_self, { code }, world) => world.find('Place', code),
      grid: (_self, { size }) =>
        Array.from({ length: Math.min(Math.max(Number(size), 0), 3) }, () => [
          ref('Place:A'),
          null,
          ref('Place:C'),
        ]),
      person: (_self, { id }, world) => world.find('Person', id),
      shapes: (_self, { of }) => of ?? ['SQUARE'],
      warmest: () => ref('Region:7'),
      hottest: () => ref('Place:A'),
    },
    Place: {
      name: (self, { on }) => `${String(self.value('code'))} ${on == null ? 'today' : (on as string)}`,
      people: (self, { first }) =>
        (self.value('residents') as unknown[] | null)?.slice(0, Number(first ?? 9)) ?? [],
      weight: (self) => (self.number('hidden') ?? 0) + 1,
    },
    Person: { tags: (_self, { filter }) => [inKeyOrder(filter), null] },
  },
  values: {
    ID: ['1', '2', '9'],
    Int: [1, 2, 0],
    Code: ['A', 'B', 'C', 'Z'],
    Day: ['2020-01-01', '2026-11-22'],
    String: ['A', 'x'],
  },
};

/** An input in words: its fields stand in another order in each subgraph's schema. */
function inKeyOrder(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => `${key}=${inKeyOrder(inner)}`).join();
}
