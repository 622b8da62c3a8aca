import { ref, type Fixture } from '../fixture/Fixture';

/**
 * Interface objects: a subgraph adds fields to an interface without knowing who implements it, some of
 * which require others with arguments.
 */
export const stations: Fixture = {
  name: 'stations',
  subgraphs: {
    network: `
      type Query { stations: [Station!]! station(id: ID!): Station lines: [Line!]! bus: BusStop }
      interface Station @key(fields: "id") { id: ID! name: String! next: Station fare(zone: Int = 1): Int }
      type BusStop implements Station @key(fields: "id") { id: ID! name: String! next: Station fare(zone: Int = 1): Int shelter: Boolean }
      type Metro implements Station @key(fields: "id") { id: ID! name: String! next: Station fare(zone: Int = 1): Int depth: Int }
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
        fare(zone: Int = 1): Int @external
        refund: Int @requires(fields: "fare(zone: 2)")
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
      fare: (self, { zone }) =>
        self.value('id') === '3' ? null : Number(zone ?? 0) * 100 + Number(self.value('id')),
      refund: (self) => {
        const fare = self.number('fare', { zone: 2 });
        return fare === null ? null : fare - 1;
      },
      notice: (self) => `mind the gap at ${self.text('name') ?? ''}`,
    },
  },
  values: { ID: ['1', '2', '3', '9'], Int: [8, 9, 0] },
};
