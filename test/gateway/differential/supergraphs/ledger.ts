import { ref, type Fixture } from '../fixture/Fixture';
import type { World } from '../fixture/World';

/** Mutations of several subgraphs in one operation: their order shows in what each of them answers. */
export const ledger: Fixture = {
  name: 'ledger',
  subgraphs: {
    accounts: `
      type Query { account(id: ID!): Account total: Int! }
      type Mutation { deposit(id: ID!, amount: Int! = 1): Account! open(input: Opening!): Account close(id: ID!): Boolean }
      input Opening { id: ID! amount: Int = 7 notes: [String!] parent: Opening }
      type Account @key(fields: "id") { id: ID! balance: Int! entries: [Entry!]! }
      type Entry @key(fields: "number") { number: Int! }`,
    interest: `
      type Query { accounts: [Account!]! }
      type Mutation { double(id: ID!): Account! reset: [Account]! }
      type Account @key(fields: "id") { id: ID! balance: Int! @external rate: Float yield(years: Int = 1): Float @requires(fields: "balance") }
      type Entry @key(fields: "number") { number: Int! text: String }`,
    audit: `
      type Mutation { note(text: String): [String!]! }
      type Query { notes: [String!]! }
      type Account @key(fields: "id") { id: ID! notes(last: Int): [String!]! }`,
  },
  records: () => ({
    'Account:1': { id: '1', balance: 10, rate: 0.5, entries: [ref('Entry:1'), ref('Entry:2')] },
    'Account:2': { id: '2', balance: 3, rate: null, entries: [] },
    'Entry:1': { number: 1, text: 'first' },
    'Entry:2': { number: 2, text: null },
    'Log:1': { lines: [] },
  }),
  fields: {
    Query: {
      account: (_self, { id }, world) => world.find('Account', id),
      total: (_self, _args, world) =>
        world.all('Account').reduce((sum, { balance }) => sum + Number(balance), 0),
      accounts: (_self, _args, world) => world.all('Account'),
      notes: (_self, _args, world) => [...logOf(world)],
    },
    Mutation: {
      deposit: (_self, { id, amount }, world) => changed(world, id, (balance) => balance + Number(amount)),
      open: (_self, { input }, world) => {
        const { id, amount } = input as { id: string; amount?: number | null };
        return amount === null ? null : changed(world, id, (balance) => balance + (amount ?? 0));
      },
      close: (_self, { id }, world) => {
        logOf(world).push(`close ${String(id)}`);
        return world.find('Account', id) === null ? null : changed(world, id, () => 0) !== null;
      },
      double: (_self, { id }, world) => changed(world, id, (balance) => balance * 2),
      reset: (_self, _args, world) => ['1', '2', '3'].map((id) => changed(world, id, () => 1)),
      note: (_self, { text }, world) => {
        logOf(world).push(String(text));
        return [...logOf(world)];
      },
    },
    Account: {
      yield: (self, { years }) => (self.number('balance') ?? 0) * Number(years ?? 0),
      notes: (self, { last }, world) => {
        const own = logOf(world).filter((line) => line.includes(String(self.value('id'))));
        return own.slice(0, Math.abs(Number(last ?? 9)));
      },
    },
  },
  values: { ID: ['1', '2', '3'], Int: [1, 5, -2], String: ['a1', 'b2'] },
};

function logOf(world: World): string[] {
  return world.find('Log', '1')!['lines'] as string[];
}

function changed(world: World, id: unknown, by: (balance: number) => number): unknown {
  const account = world.find('Account', id);
  if (account === null) return null;
  account['balance'] = by(Number(account['balance']));
  logOf(world).push(`${String(id)}=${String(account['balance'])}`);
  return account;
}
