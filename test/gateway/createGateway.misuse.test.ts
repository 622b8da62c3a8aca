import { inject, toyGateway, type ToyGateway } from './support/toyGateway';

const deep = `{ ${'book(id: "1") { ... on Book { id } '.repeat(1)} } }`;
const nested = (levels: number) =>
  `{ __schema { types { ${'fields { type { '.repeat(levels)} name ${'} }'.repeat(levels)} } } }`;
const doubling = (levels: number) =>
  [
    '{ books { ...f0 } }',
    ...Array.from({ length: levels }, (_, i) => `fragment f${i} on Book { ...f${i + 1} ...f${i + 1} }`),
    `fragment f${levels} on Book { id }`,
  ].join('\n');

describe('a client that makes mistakes', () => {
  let gateway: ToyGateway;
  beforeAll(async () => (gateway = await toyGateway()));
  afterAll(() => gateway.app.close());

  it.each([
    ['a syntax error', '{ books {', 400, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ films { id } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing variable', 'query ($id: ID!) { book(id: $id) { id } }', 400, 'BAD_USER_INPUT'],
    ['an operation that is too deep', nested(12), 400, 'OPERATION_TOO_DEEP'],
    [
      'an operation with too many tokens',
      `{ ${'a: __typename '.repeat(3_000)} }`,
      400,
      'OPERATION_TOO_LARGE',
    ],
    ['fragments that double at each level', doubling(24), 400, 'OPERATION_TOO_LARGE'],
    ['no operation', '', 400, 'BAD_REQUEST'],
    ['brackets within brackets', `{ book(id: ${'['.repeat(20_000)}`, 400, 'OPERATION_TOO_DEEP'],
    ['a subscription', 'subscription { books { id } }', 400, 'OPERATION_NOT_SUPPORTED'],
    ['a mutation', 'mutation { __typename }', 400, 'OPERATION_NOT_SUPPORTED'],
    ['a day that does not exist', '{ since(day: "2021-02-30") books { id } }', 400, 'INVALID_DATE'],
  ])('gets an answer to %s', async (_what, query, status, code) => {
    const answer = await inject(gateway, query);
    expect(answer.body.errors?.[0]?.extensions.code).toBe(code);
    expect(answer.status).toBe(status);
  });

  it('still gets small operations with fragments answered', async () => {
    expect((await inject(gateway, deep)).status).toBe(200);
    expect((await inject(gateway, doubling(3))).body.errors).toBeUndefined();
  });

  it('gets 400 for an unknown operationName', async () => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: 'query A { __typename } query B { __typename }', operationName: 'C' },
    });
    expect(response.statusCode).toBe(400);
    expect(response.json<{ errors: unknown[] }>().errors).toMatchObject([
      { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
    ]);
  });

  it.each([[{ version: 1, sha256Hash: 7 }], [{ version: 2, sha256Hash: 'x' }]])(
    'gets 400 for a hash that can’t be read: %j',
    async (persistedQuery) => {
      const payload = { extensions: { persistedQuery } };
      const response = await gateway.app.inject({ method: 'POST', url: '/graphql', payload });
      expect(response.statusCode).toBe(400);
      expect(response.body).not.toContain('INTERNAL_SERVER_ERROR');
    },
  );

  it('gets the same refusal of a mutation by GET, with the status of the method', async () => {
    const query = 'mutation { __typename }';
    const got = await gateway.app.inject({
      url: '/graphql',
      query: { query },
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([got.statusCode, got.json()]).toEqual([405, (await inject(gateway, query)).body]);
  });

  it('is told which scope is missing', async () => {
    const { body } = await inject(gateway, '{ secret }');
    expect(body.errors?.[0]?.message).toContain('that the request does not have, missing ["trade:read"');
  });

  it('is told what to do after the words of a library', async () => {
    const { body } = await inject(gateway, '{ books {');
    expect(body.errors?.[0]?.message).toMatch(
      /^Syntax Error: .* Mend the operation at the place that the message names\.$/,
    );
  });

  it('is told the size or the type that came, not the method', async () => {
    const large = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '#'.repeat(300_000) },
    });
    expect(large.body).toMatch(/got \\"3000\d\d bytes\\"/);
    const xml = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'text/xml' },
      payload: '<a/>',
    });
    expect(xml.body).toContain('text/xml');
  });

  it.each([
    ['an unknown path', { method: 'GET', url: '/nowhere' }, 404, 'NOT_FOUND'],
    ['a path that can’t be read', { method: 'GET', url: '/%zz' }, 400, 'BAD_REQUEST'],
    [
      'plain text',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/plain' }, payload: '{}' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    ['another method', { method: 'PUT', url: '/graphql' }, 405, 'METHOD_NOT_ALLOWED'],
    [
      'a body that is no JSON',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'application/json' }, payload: '{' },
      400,
      'BAD_REQUEST',
    ],
    [
      'another media type',
      { method: 'POST', url: '/graphql', headers: { 'content-type': 'text/xml' }, payload: '<a/>' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a body over 256 kB',
      { method: 'POST', url: '/graphql', payload: { query: '#'.repeat(300_000) } },
      413,
      'BODY_TOO_LARGE',
    ],
  ] as const)('gets GraphQL JSON for %s', async (_what, request, status, code) => {
    const response = await gateway.app.inject(request);
    expect(response.statusCode).toBe(status);
    expect(response.json<{ errors: unknown[] }>().errors).toMatchObject([{ extensions: { code } }]);
  });

  it('never sees what failed inside: the error is masked with an id, and logged whole', async () => {
    gateway.reported.length = 0;
    const { status, body } = await inject(gateway, '{ broken books { id } }');
    expect(status).toBe(200);
    expect(body.data).toEqual({ broken: null, books: [{ id: '1' }, { id: '2' }] });
    expect(body.errors?.[0]).toMatchObject({
      path: ['broken'],
      extensions: { code: 'INTERNAL_SERVER_ERROR' },
    });
    expect(JSON.stringify(body)).not.toMatch(/ECONN|10\.0\.0\.7|SELECT|at .*\.ts/);
    expect(gateway.reported.map(String).join()).toContain('ECONNREFUSED');
  });
});
