import { setTimeout } from 'node:timers/promises';
import { getIntrospectionQuery } from 'graphql';
import { createCaches } from '../../../gateway/cache/createCaches';
import { embeddedVersions } from '../../../gateway/cache/versions/embeddedVersions';
import { apolloEngine } from '../../../gateway/execution/apolloEngine';
import { maillageEngine } from '../../../gateway/execution/maillageEngine';
import { guardedGateway, type GuardedGateway } from './support/guardedGateway';

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly path?: unknown; readonly extensions: { readonly code: string } }[];
}

async function ask({ app }: GuardedGateway, query: string, key?: string): Promise<Answer> {
  const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
  const response = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } });
  return response.json();
}

const nurse = (field: string): string => `{ nurse(id: "1") { value: ${field} } }`;
const forbidden = (...path: (string | number)[]): Answer => ({
  data: expect.anything() as unknown,
  errors: [
    expect.objectContaining({
      path,
      extensions: expect.objectContaining({ code: 'FORBIDDEN' }) as object,
    }) as never,
  ],
});

describe.each([
  ['maillage', maillageEngine],
  ['apollo', apolloEngine],
] as const)('what is guarded, with the engine %s', (_engine, create) => {
  let gateway: GuardedGateway;
  beforeAll(async () => (gateway = await guardedGateway(create)));
  afterAll(() => gateway.app.close());

  it.each([
    ['phone', 'phone', ['phone']],
    ['note', 'kind', ['plain', 'a', 'phone']],
    ['both', 'both', ['ab', 'c']],
    ['pay', 2100, ['pay']],
    ['word', 'hush', ['secret']],
    ['grade', 'HIGH', ['plain']],
  ] as const)('of a field is its requirement, whole: %s', async (field, _value, opening) => {
    for (const key of [undefined, 'plain', 'phone', 'a', 'ab', 'c', 'pay', 'secret']) {
      const signedIn = field === 'note' || field === 'grade';
      const opens = key !== undefined && (signedIn || (opening as readonly string[]).includes(key));
      const answer = await ask(gateway, nurse(field), key);
      if (opens) expect(answer).toEqual({ data: { nurse: { value: expect.anything() as unknown } } });
      else {
        expect(answer).toMatchObject(forbidden('nurse', 'value'));
        expect(answer.data).toEqual({ nurse: { value: null } });
      }
    }
  });

  it.each([
    ['an interface', '{ named { phone } }'],
    ['an alias on an interface', '{ named { name: phone } }'],
    ['a fragment on an interface', '{ named { ...F } } fragment F on Named { phone }'],
    [
      'a fragment on a type within one on an interface',
      '{ named { ... on Named { ... on Nurse { phone } } } }',
    ],
    ['a fragment without a type', '{ named { ... @include(if: true) { ... on Nurse { phone } } } }'],
    ['an entity of another subgraph', '{ first { phone } }'],
    ['a field of another subgraph', '{ nurse(id: "1") { shifts pay } }'],
  ])('stays null through %s, is never fetched, and the rest stands', async (_, query) => {
    gateway.sent.length = 0;
    const answer = await ask(gateway, query, 'plain');
    expect(JSON.stringify(answer.data)).not.toMatch(/01|2100/);
    expect(answer.errors?.length).toBeGreaterThan(0);
    expect(answer.errors?.every(({ extensions }) => extensions.code === 'FORBIDDEN')).toBe(true);
    expect(gateway.sent.join('\n')).not.toMatch(/\b(phone|pay)\b(?!:)/);
  });

  it('is told by introspection to everybody', async () => {
    const { data, errors } = await ask(gateway, getIntrospectionQuery());
    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).toMatch(/"phone"/);
    expect((await ask(gateway, '{ __type(name: "Memo") { name } __typename }')).data).toEqual({
      __type: { name: 'Memo' },
      __typename: 'Query',
    });
  });
});

test('what a union’s open types answer under the same name as a guarded one stays', async () => {
  const gateway = await guardedGateway(maillageEngine);
  try {
    const query = '{ papers { __typename ... on Memo { text } ... on Page { text } } }';
    const { data, errors } = await ask(gateway, query);
    expect(data).toEqual({ papers: [null, { __typename: 'Page', text: 'page' }] });
    expect(errors).toMatchObject([{ path: ['papers', 0, 'text'] }]);
    expect((await ask(gateway, query, 'plain')).errors).toBeUndefined();
  } finally {
    await gateway.app.close();
  }
});

describe('what is kept', () => {
  it('of answers and of entities never reaches a caller who may not see it, whoever asked first', async () => {
    const source = { ...embeddedVersions(() => Promise.resolve('1')), trusted: 60_000 };
    const sources = new Map(['people', 'shifts'].map((name) => [name, source] as const));
    const caches = createCaches({ sources, today: () => '2026-11-22', redisUrl: null });
    const gateway = await guardedGateway(maillageEngine, caches);
    const queries = ['{ first { id phone } }', '{ nurse(id: "1") { phone shifts } }', '{ named { phone } }'];
    try {
      for (const query of queries) await ask(gateway, query, 'phone');
      while (caches.answers.figures.answers < queries.length) await setTimeout(5);
      for (const key of [undefined, 'plain', 'pay'])
        for (const query of queries) {
          const { data, errors } = await ask(gateway, query, key);
          expect(JSON.stringify(data)).not.toMatch(/01/);
          expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
        }
      for (const query of queries) expect(JSON.stringify(await ask(gateway, query, 'phone'))).toMatch(/01/);
    } finally {
      await gateway.app.close();
      caches.close();
    }
  });
});
