import { ref, type Fixture } from '../fixture/Fixture';

/** Entities that are reached only through another subgraph's key, and requirements that lean on each other in a row. */
export const parcels: Fixture = {
  name: 'parcels',
  subgraphs: {
    post: `
      type Query { parcel(id: ID!): Parcel parcels: [Parcel]! }
      type Parcel @key(fields: "id") { id: ID! weight: Int sender: Sender }
      type Sender @key(fields: "id") { id: ID! }`,
    customs: `
      type Parcel @key(fields: "id") @key(fields: "code") { id: ID! code: String! duty: Int origin: Country }
      type Sender @key(fields: "id") @key(fields: "passport { country number }") { id: ID! passport: Passport }
      type Passport @shareable { country: Country! number: Int! }
      enum Country { FR BE }`,
    insurance: `
      type Query { insured: [Parcel!]! }
      type Parcel @key(fields: "code") { code: String! duty: Int @external cover: Int @requires(fields: "duty") risk: Risk }
      type Risk { level: Int! parcel: Parcel }
      type Sender @key(fields: "passport { country number }") { passport: Passport claims: [Claim!] }
      type Passport @shareable { country: Country! number: Int! }
      enum Country { FR BE }
      type Claim { id: ID! parcel: Parcel! }`,
    courier: `
      type Query { rounds: [[Parcel!]] }
      type Parcel @key(fields: "id") { id: ID! cover: Int @external sender: Sender @external fee: Int @requires(fields: "cover sender { id }") round: Round }
      type Sender @key(fields: "id") { id: ID! }
      type Round { day: String parcels: [Parcel!]! }`,
  },
  records: () => ({
    'Parcel:1': {
      id: '1',
      code: 'c1',
      weight: 4,
      sender: ref('Sender:s'),
      origin: 'FR',
      risk: { level: 2, parcel: ref('Parcel:2') },
      round: { day: 'mon', parcels: [ref('Parcel:1'), ref('Parcel:2')] },
    },
    'Parcel:2': {
      id: '2',
      code: 'c2',
      weight: null,
      sender: ref('Sender:t'),
      origin: 'BE',
      risk: null,
      round: null,
    },
    'Parcel:3': {
      id: '3',
      code: 'c3',
      weight: 1,
      sender: ref('Sender:s'),
      origin: null,
      risk: { level: 0, parcel: null },
      round: { day: null, parcels: [] },
    },
    'Sender:s': {
      id: 's',
      passport: { country: 'FR', number: 7 },
      claims: [
        { id: 'k', parcel: ref('Parcel:3') },
        { id: 'l', parcel: ref('Parcel:1') },
      ],
    },
    'Sender:t': { id: 't', passport: { country: 'BE', number: 7 }, claims: null },
  }),
  fields: {
    Query: {
      parcel: (_self, { id }, world) => world.find('Parcel', id),
      parcels: () => [ref('Parcel:1'), null, ref('Parcel:2'), ref('Parcel:3'), ref('Parcel:1')],
      insured: () => [ref('Parcel:3'), ref('Parcel:1')],
      rounds: () => [[ref('Parcel:2')], null, [ref('Parcel:1'), ref('Parcel:3')]],
    },
    Parcel: {
      duty: (self) => (self.number('weight') ?? 100) * 2,
      cover: (self) => (self.number('duty') ?? 0) + 1000,
      fee: (self) => (self.number('cover') ?? 0) + (self.object('sender')?.text('id') === 's' ? 1 : 0),
    },
  },
  values: { ID: ['1', '2', '3', '8'] },
};
