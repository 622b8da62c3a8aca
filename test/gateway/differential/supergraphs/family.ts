import { ref, type Fixture } from '../fixture/Fixture';

/** One entity at many places of an answer, with objects inside that all those places could share by mistake. */
export const family: Fixture = {
  name: 'family',
  subgraphs: {
    people: `
      type Query { me: Person! people: [Person!]! homes: [Home!]! }
      type Person @key(fields: "id") { id: ID! name(form: Form = SHORT, prefix: String): String! mother: Person children(first: Int): [Person!]! home: Home }
      type Home @key(fields: "id") { id: ID! address: Address! @shareable owner: Person }
      type Address @shareable { street: String! town(upper: Boolean): Town }
      type Town @shareable { name: String! code: Int }
      enum Form { SHORT LONG }`,
    houses: `
      type Query { house: Home }
      type Home @key(fields: "id") { id: ID! rooms(floor: Int = 0): [Room!]! plan: Plan people: [Person!]! }
      type Room { name: String! plan: Plan door: Room }
      type Plan { title: String! room: Room size(unit: Unit): Float }
      enum Unit { METRE FOOT }
      type Person @key(fields: "id") { id: ID! favourite: Room keys: [Key!]! }
      type Key { number: Int! home: Home! holders: [Person!]! }`,
    friends: `
      type Query { circle: [[Person!]!]! }
      type Person @key(fields: "id") { id: ID! friends(first: Int = 2): [Person!]! best: Person bond(with: ID!): Bond }
      type Bond { of: Person! strength: Int! inner: Bond }
      type Home @key(fields: "id") { id: ID! guests: [Person] }`,
  },
  records: () => ({
    'Person:1': person(1, {
      mother: ref('Person:2'),
      children: [ref('Person:3'), ref('Person:3')],
      home: ref('Home:h'),
      friends: [2, 3, 1],
      best: ref('Person:1'),
    }),
    'Person:2': person(2, {
      mother: null,
      children: [ref('Person:1')],
      home: ref('Home:h'),
      friends: [1],
      best: ref('Person:3'),
    }),
    'Person:3': person(3, { mother: ref('Person:2'), children: [], home: null, friends: [], best: null }),
    'Home:h': {
      id: 'h',
      address: { street: 'Rue', place: { name: 'Lens', code: 62 } },
      owner: ref('Person:1'),
      plan: { title: 'P', room: { name: 'hall', plan: null, door: null } },
      people: [ref('Person:1'), ref('Person:2'), ref('Person:1')],
      guests: [ref('Person:3'), null, ref('Person:1')],
    },
  }),
  fields: {
    Query: {
      me: () => ref('Person:1'),
      people: (_self, _args, world) => world.all('Person'),
      homes: () => [ref('Home:h'), ref('Home:h')],
      house: () => ref('Home:h'),
      circle: () => [
        [ref('Person:1'), ref('Person:2')],
        [],
        [ref('Person:1'), ref('Person:3'), ref('Person:1')],
      ],
    },
    Person: {
      name: (self, { form, prefix }) =>
        `${(prefix as string | null) ?? ''}${form === 'LONG' ? 'Person ' : 'p'}${String(self.value('id'))}`,
      children: (self, { first }) =>
        (self.value('descendants') as unknown[]).slice(0, Math.abs(Number(first ?? 9))),
      friends: (self, { first }) =>
        (self.value('circle') as number[])
          .slice(0, Math.abs(Number(first ?? 9)))
          .map((id) => ref(`Person:${id}`)),
      bond: (self, args) => ({
        of: ref('Person:2'),
        strength: Number(args['with']),
        inner: { of: ref(`Person:${String(self.value('id'))}`), strength: 0, inner: null },
      }),
    },
    Home: {
      rooms: (_self, { floor }) => [
        {
          name: `room ${String(floor)}`,
          plan: { title: 'R', room: null },
          door: { name: 'door', plan: null, door: null },
        },
      ],
    },
    Address: {
      town: (self, { upper }) => ({
        name: upper === true ? 'LENS' : self.object('place')!.text('name'),
        code: 62,
      }),
    },
    Plan: { size: (_self, { unit }) => (unit === 'FOOT' ? 30.5 : 10) },
  },
  values: { ID: ['1', '2', '3'], Int: [1, 2, 0], String: ['Dr ', ''] },
};

function person(
  id: number,
  { children, friends, ...rest }: { children: unknown[]; friends: number[] } & Record<string, unknown>,
): Record<string, unknown> {
  const room = {
    name: `room of ${id}`,
    plan: { title: 'own', room: { name: 'inner', plan: null, door: null } },
    door: null,
  };
  const keys = [{ number: id, home: ref('Home:h'), holders: [ref('Person:1'), ref('Person:2')] }];
  return { id: String(id), ...rest, descendants: children, circle: friends, favourite: room, keys };
}
