import { ref, type Fixture } from '../fixture/Fixture';

/** Partial types: subgraphs share a field whose interface has other object types in each. */
export const moorings: Fixture = {
  name: 'moorings',
  subgraphs: {
    north: `
      type Query { northern: Harbour! northernPlaces: [Place] }
      type Harbour @key(fields: "id") { id: ID! quay: Quay @shareable }
      interface Place { name: String berths: [Berth!]! }
      type Quay implements Place @shareable { name: String berths: [Berth!]! first(from: Int = 0): Berth }
      type Roads implements Place { name: String berths: [Berth!]! }
      interface Berth { length: Int }
      type Pier implements Berth @shareable { length: Int next: Quay }
      type Buoy implements Berth @key(fields: "id") { id: ID! length: Int @shareable colour: String }`,
    south: `
      type Query { southern: Harbour! southernPlaces: [[Place!]] }
      type Harbour @key(fields: "id") { id: ID! quay: Quay @shareable }
      interface Place { name: String berths: [Berth!]! }
      type Quay implements Place @shareable { name: String berths: [Berth!]! first(from: Int = 0): Berth }
      interface Berth { length: Int }
      type Pier implements Berth @shareable { length: Int next: Quay }
      type Dock implements Berth @key(fields: "id") { id: ID! length: Int @shareable isDry: Boolean quay: Quay }`,
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
    'Roads:r': { id: 'r', name: 'Rade', berths: [ref('Buoy:2'), ref('Pier:1')] },
    'Quay:s': {
      id: 's',
      name: 'Quai du Sud',
      berths: [ref('Dock:1'), ref('Pier:2')],
    },
    'Pier:1': { id: '1', length: 80, next: ref('Quay:m') },
    'Pier:2': { id: '2', length: null, next: ref('Quay:s') },
    'Buoy:1': { id: '1', length: 9, colour: 'red', isLost: false },
    'Buoy:2': { id: '2', length: null, colour: null, isLost: true },
    'Dock:1': { id: '1', length: 120, isDry: true, repairs: 3, quay: ref('Quay:s') },
  }),
  fields: {
    Query: {
      northern: () => ref('Harbour:n'),
      northernPlaces: () => [ref('Quay:m'), null, ref('Quay:n'), ref('Roads:r')],
      southern: () => ref('Harbour:s'),
      southernPlaces: () => [[ref('Quay:s')], null, []],
    },
    Quay: {
      first: (self, { from }) => {
        const berths: unknown = self.value('berths');
        return Array.isArray(berths) ? ((berths as unknown[])[Number(from ?? 0)] ?? null) : null;
      },
    },
  },
  values: { Int: [0, 1, 7], ID: ['1'] },
};
