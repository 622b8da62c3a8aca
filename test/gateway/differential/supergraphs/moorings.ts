import { ref, type Fixture } from '../fixture/Fixture';
import { harbours, quayFields } from './harbours';

/** The harbours with interfaces in place of the union. */
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
    ...harbours.records(),
    'Roads:r': { id: 'r', name: 'Rade', berths: [ref('Buoy:2'), ref('Pier:1')] },
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
    Quay: quayFields,
  },
  values: harbours.values,
};
