import { ref, type Fixture } from '../fixture/Fixture';

/**
 * Interface objects: a subgraph adds fields to an interface without knowing who implements it. Fragments on two implementing types at
 * once, and requirements with arguments, are beyond both planners here.
 */
export const stations: Fixture = {
  name: 'stations',
  narrowTo: ['Metro'],
  subgraphs: {
    network: `
      type Query { stations: [Station!]! station(id: ID!): Station lines: [Line!]! bus: BusStop }
      interface Station @key(fields: "id") { id: ID! name: String! next: Station }
      type BusStop implements Station @key(fields: "id") { id: ID! name: String! next: Station shelter: Boolean }
      type Metro implements Station @key(fields: "id") { id: ID! name: String! next: Station depth: Int }
      type Line @key(fields: "id") { id: ID! stations: [Station!]! end: Metro }`,
    traffic: `
      type Query { busiest: Station jammed: [Station] }
      type Station @key(fields: "id") @interfaceObject { id: ID! passengers(hour: Int = 8): Int line: Line crowd: Crowd! }
      type Line @key(fields: "id") { id: ID! delay: Int }
      type Crowd { level: Level! near: [Station!]! }
      enum Level { LOW HIGH }`,
    safety: `
      type Station @key(fields: "id") @interfaceObject {
        id: ID!
        name: String! @external
        notice: String! @requires(fields: "name")
      }`,
  },
  records: () => ({
    'BusStop:1': {
      id: '1',
      name: 'Mairie',
      next: ref('Metro:2'),
      shelter: true,
      line: ref('Line:a'),
      crowd: { level: 'LOW', near: [ref('Metro:2'), ref('BusStop:1')] },
    },
    'Metro:2': {
      id: '2',
      name: 'Gare',
      next: null,
      depth: 12,
      line: null,
      crowd: { level: 'HIGH', near: [] },
    },
    'Metro:3': {
      id: '3',
      name: 'Parc',
      next: ref('BusStop:1'),
      depth: null,
      line: ref('Line:a'),
      crowd: { level: 'LOW', near: [ref('BusStop:1')] },
    },
    'Line:a': {
      id: 'a',
      stations: [ref('BusStop:1'), ref('Metro:3'), ref('BusStop:1')],
      end: ref('Metro:3'),
      delay: 4,
    },
    'Line:b': { id: 'b', stations: [], end: null, delay: null },
  }),
  fields: {
    Query: {
      stations: (_self, _args, world) => [...world.all('Metro'), ...world.all('BusStop')],
      station: (_self, { id }, world) => world.find('Metro', id) ?? world.find('BusStop', id),
      lines: (_self, _args, world) => world.all('Line'),
      bus: () => ref('BusStop:1'),
      busiest: () => ref('Metro:3'),
      jammed: () => [ref('BusStop:1'), null, ref('Metro:2')],
    },
    Station: {
      passengers: (self, { hour }) =>
        self.value('id') === '2' ? null : Number(hour ?? 1) * 10 + Number(self.value('id')),
      notice: (self) => `mind the gap at ${self.text('name') ?? ''}`,
    },
  },
  values: { ID: ['1', '2', '3', '9'], Int: [8, 9, 0] },
};
