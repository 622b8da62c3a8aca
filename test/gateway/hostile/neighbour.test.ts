import { hostileGateway, type HostileGateway } from './support/hostileGateway';
import { ask, rawRequest } from './support/rawRequest';

const times = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');

/** What kept a gateway without limits busy for seconds, and the most that the limits let through. */
const ATTACKS: readonly (readonly [string, Buffer])[] = [
  [
    'fragments that double',
    ask(
      `{ ...f0 } ${times(30, (i) => `fragment f${i} on Query { ...f${i + 1} ...f${i + 1} }`)} fragment f30 on Query { __typename }`,
    ),
  ],
  ['one field 1 600 times', ask(`{ ${'a: __typename '.repeat(1_600)} }`)],
  ['as many equal fields as pass', ask(`{ ${times(140, () => 'item(id: 1) { id }')} }`)],
  [
    '180 kB of wrong variables',
    ask('query ($n: [String!]!) { resolve(names: $n) { id } }', {
      n: Array.from({ length: 10_000 }, () => ({ a: [1] })),
    }),
  ],
  ['200 kB of brackets', ask('['.repeat(200_000))],
  ['unknown fields', ask(`{ ${times(240, (i) => `items${i}`)} }`)],
];

let gateway: HostileGateway;
beforeAll(async () => {
  gateway = await hostileGateway();
  await rawRequest(gateway.port, ask('{ item(id: 1) { id } }'));
});
afterAll(() => gateway.app.close());

/** Processor time: more than a hundred times what any of them takes, where the same without limits takes minutes. */
const GENEROUS_MS = 5_000;

it.each(ATTACKS)('%s twenty times keep nobody waiting for long', async (_name, bytes) => {
  const before = process.cpuUsage();
  const attack = Promise.all(Array.from({ length: 20 }, () => rawRequest(gateway.port, bytes)));
  const small = await rawRequest(gateway.port, ask('{ item(id: 2) { id } }'));
  expect(JSON.parse(small.body)).toEqual({ data: { item: { id: '2' } } });
  for (const { status, body } of await attack)
    // Who asks for twenty heavy ones at once may be told that it is too much.
    expect(status < 500 || (status === 503 && body.includes('"OVERLOADED"'))).toBe(true);
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1_000).toBeLessThan(GENEROUS_MS);
});
