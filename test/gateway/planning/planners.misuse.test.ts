import { apolloPlanner } from '../../../gateway/planning/apollo/apolloPlanner';
import { nativePlanner } from '../../../gateway/planning/native/nativePlanner';
import { librarySdl } from './support/library';

const { signal } = new AbortController();

describe.each([
  ['nativePlanner', nativePlanner],
  ['apolloPlanner', apolloPlanner],
])('%s, misused', (_name, makePlanner) => {
  const planner = makePlanner(librarySdl);

  afterAll(() => planner.close?.());

  test.each([
    ['text that is no GraphQL', '{ hello'],
    ['no text', ''],
    ['no operation', 'fragment F on Query { hello }'],
    ['two operations', 'query A { hello } query B { count }'],
    ['an unknown field', '{ book(id: 1) { nope } }'],
    ['an unknown fragment', '{ ...Nope }'],
    ['fields of a scalar', '{ hello { id } }'],
    [
      'a fragment that spreads itself',
      '{ book(id: 1) { ...F } } fragment F on Book { title similar { ...F } }',
    ],
    ['a root type that the graph has not', 'subscription { hello }'],
  ])('rejects %s', async (_title, document) => {
    await expect(planner.plan(document, signal)).rejects.toThrow();
  });

  test('rejects with the reason of a signal that has ended', async () => {
    const reason = new Error('the client left');
    await expect(planner.plan('{ hello }', AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('rejects with the reason of a signal that ends while it plans', async () => {
    const [reason, client] = [new Error('the client left'), new AbortController()];
    const plan = planner.plan('{ items { ... on Book { price author { name } } } }', client.signal);
    client.abort(reason);
    await expect(plan).rejects.toBe(reason);
  });

  test.each([
    ['no text', ''],
    ['no SDL', '{ hello }'],
    ['a plain schema', 'type Query { hello: String }'],
    ['a schema without a root', 'type Book { id: ID }'],
    [
      'a subgraph that is not listed',
      librarySdl.replace('@join__type(graph: BOOKS', '@join__type(graph: NOPE'),
    ],
    ['a key of a field that is not there', librarySdl.replace('key: "id"', 'key: "nope"')],
    ['a key that does not parse', librarySdl.replace('key: "id"', 'key: "id {{"')],
  ])('refuses a supergraph that is %s', (_title, sdl) => {
    expect(() => makePlanner(sdl)).toThrow();
  });
});
