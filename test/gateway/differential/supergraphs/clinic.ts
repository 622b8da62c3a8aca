import { failure, ref, type Fixture } from '../fixture/Fixture';

/** Errors of each subgraph in nullable and required fields, in lists and entities; entities that are null, missing or fail. */
export const clinic: Fixture = {
  name: 'clinic',
  subgraphs: {
    patients: `
      type Query { patients: [Patient!]! patient(id: ID!): Patient lists: [[Patient!]] ward: Ward! broken: Patient required: Patient! }
      type Patient @key(fields: "id") { id: ID! name: String! age: Int friend: Patient doctor: Doctor visits: [Visit!] ward: Ward }
      type Doctor @key(fields: "id") { id: ID! }
      type Visit @key(fields: "id") { id: ID! day: String! room: String }
      type Ward { name: String! patients: [Patient]! head: Doctor! }`,
    records: `
      type Query { doctors: [Doctor]! }
      type Patient @key(fields: "id") { id: ID! blood: String! allergies: [String!] notes: [String]! record: Record history: [Record!]! }
      type Doctor @key(fields: "id") { id: ID! title: String! patients: [Patient!] rank: Int }
      type Record { text: String! pages: [[Int!]] by: Doctor! second: Doctor }`,
    billing: `
      type Query { unpaid: [Bill]! lost: Bill! }
      type Patient @key(fields: "id") { id: ID! bills: [Bill!]! balance: Int! }
      type Visit @key(fields: "id") { id: ID! bill: Bill price: Int! }
      type Bill { amount: Int! patient: Patient! visit: Visit note: String }`,
  },
  records: () => ({
    'Patient:1': {
      id: '1',
      name: 'A',
      age: failure('age is lost'),
      friend: ref('Patient:2'),
      doctor: ref('Doctor:d1'),
      visits: [ref('Visit:v1'), ref('Visit:v2')],
      ward: { name: 'W', patients: [ref('Patient:1'), ref('Patient:2')], head: ref('Doctor:d1') },
      blood: 'O',
      allergies: ['nuts'],
      notes: ['n', failure('a note burned'), null],
      record: { text: 't', pages: [[1, 2], null, [3]], by: ref('Doctor:d1'), second: null },
      history: [{ text: 'h', pages: null, by: ref('Doctor:d2'), second: ref('Doctor:d1') }],
      bills: [],
      balance: 3,
    },
    'Patient:2': {
      id: '2',
      name: 'B',
      age: 8,
      friend: ref('Patient:3'),
      doctor: ref('Doctor:d2'),
      visits: null,
      ward: null,
      blood: failure('blood unknown'),
      allergies: ['milk', failure('an allergy burned')],
      notes: [],
      record: { text: failure('no text'), pages: [], by: ref('Doctor:d1'), second: null },
      history: [{ text: 'x', pages: [[1, null]], by: ref('Doctor:d1'), second: null }],
      bills: failure('bills closed'),
      balance: 0,
    },
    'Patient:3': {
      id: '3',
      name: 'C',
      age: null,
      friend: ref('Patient:1'),
      doctor: null,
      visits: [ref('Visit:v3')],
      ward: { name: 'V', patients: [null, ref('Patient:4')], head: ref('Doctor:d9') },
      absentFrom: ['records'],
      bills: [{ amount: 1, patient: ref('Patient:1'), visit: ref('Visit:v1'), note: failure('note closed') }],
      balance: 1,
    },
    'Patient:4': {
      id: '4',
      name: failure('name is lost'),
      age: 1,
      friend: null,
      doctor: ref('Doctor:d9'),
      visits: [],
      ward: failure('ward closed'),
      failsIn: ['billing'],
      blood: 'A',
      allergies: null,
      notes: [],
      record: null,
      history: [],
    },
    'Doctor:d1': { id: 'd1', title: 'Dr', patients: [ref('Patient:1'), ref('Patient:2')], rank: 1 },
    'Doctor:d2': { id: 'd2', title: 'Pr', patients: failure('patients closed'), rank: null },
    'Doctor:d9': { id: 'd9', absentFrom: ['records'] },
    'Visit:v1': {
      id: 'v1',
      day: 'monday',
      room: 'r',
      bill: { amount: 5, patient: ref('Patient:2'), visit: null, note: null },
      price: 5,
    },
    'Visit:v2': {
      id: 'v2',
      day: 'today',
      room: failure('room closed'),
      bill: null,
      price: failure('price closed'),
    },
    'Visit:v3': { id: 'v3', day: failure('day is lost'), room: null, absentFrom: ['billing'] },
  }),
  fields: {
    Query: {
      patients: (_self, _args, world) => world.all('Patient'),
      patient: (_self, { id }, world) => world.find('Patient', id),
      lists: () => [
        [ref('Patient:1'), ref('Patient:3')],
        null,
        [],
        [ref('Patient:2'), failure('a place burned')],
      ],
      ward: () => ({
        name: 'Q',
        patients: [ref('Patient:2'), failure('a bed burned'), ref('Patient:4')],
        head: ref('Doctor:d2'),
      }),
      broken: () => failure('broken'),
      required: () => ref('Patient:4'),
      doctors: () => [ref('Doctor:d1'), null, ref('Doctor:d2')],
      unpaid: () => [
        { amount: 2, patient: ref('Patient:3'), visit: ref('Visit:v2'), note: 'n' },
        { amount: failure('no amount'), patient: ref('Patient:1'), visit: null, note: null },
        null,
      ],
      lost: () => ({ amount: 9, patient: ref('Patient:1'), visit: ref('Visit:v1'), note: null }),
    },
  },
  values: { ID: ['1', '2', '3', '4', '7'] },
};
