import { ref, type FieldFunctions, type Fixture } from '../fixture/Fixture';

/** What is computed of a quay. */
export const quayFields: FieldFunctions[string] = {
  first: (self, { from }) => {
    const berths: unknown = self.value('berths');
    return Array.isArray(berths) ? ((berths as unknown[])[Number(from ?? 0)] ?? null) : null;
  },
};

/** Partial types: subgraphs share a field whose union has other object types in each. */
export const harbours: Fixture = {
  name: 'harbours',
  subgraphs: {
    north: `
      type Query { northern: Harbour! northernQuays: [Quay] }
      type Harbour @key(fields: "id") { id: ID! quay: Quay @shareable }
      type Quay @shareable { name: String berths: [Berth!]! first(from: Int = 0): Berth }
      union Berth = Pier | Buoy
      type Pier @shareable { length: Int next: Quay }
      type Buoy @key(fields: "id") { id: ID! colour: String }`,
    south: `
      type Query { southern: Harbour! southernQuays: [[Quay!]] }
      type Harbour @key(fields: "id") { id: ID! quay: Quay @shareable }
      type Quay @shareable { name: String berths: [Berth!]! first(from: Int = 0): Berth }
      union Berth = Pier | Dock
      type Pier @shareable { length: Int next: Quay }
      type Dock @key(fields: "id") { id: ID! isDry: Boolean quay: Quay }`,
    repairs: `
      type Buoy @key(fields: "id") { id: ID! isLost: Boolean! }
      type Dock @key(fields: "id") { id: ID! repairs: Int }`,
  },
  records: () => ({
    'Harbour:n': { id: 'n', quay: ref('Quay:n') },
    'Harbour:s': { id: 's', quay: ref('Quay:s') },
    'Quay:n': {
      id: 'n',
      name: 'Quai du Nord',
      berths: [ref('Pier:1'), ref('Buoy:1'), ref('Buoy:2')],
    },
    'Quay:m': { id: 'm', name: null, berths: [] },
    'Quay:s': {
      id: 's',
      name: 'Quai du Sud',
      berths: [ref('Dock:1'), ref('Pier:2')],
    },
    'Pier:1': { id: '1', length: 80, next: ref('Quay:m') },
    'Pier:2': { id: '2', length: null, next: ref('Quay:s') },
    'Buoy:1': { id: '1', colour: 'red', isLost: false },
    'Buoy:2': { id: '2', colour: null, isLost: true },
    'Dock:1': { id: '1', isDry: true, repairs: 3, quay: ref('Quay:s') },
  }),
  fields: {
    Query: {
      northern: () => ref('Harbour:n'),
      northernQuays: () => [ref('Quay:m'), null, ref('Quay:n')],
      southern: () => ref('Harbour:s'),
      southernQuays: () => [[ref('Quay:s')], null, []],
    },
    Quay: quayFields,
  },
  values: { Int: [0, 1, 7], ID: ['1'] },
};
