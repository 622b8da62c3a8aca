import { assert, asyncProperty, string } from 'fast-check';
import { sha256Hex } from '../../../gateway/documents/sha256Hex';
import { toyGateway, type ToyGateway } from '../support/toyGateway';
import { get, hashed, post } from './support/requests';

const tooDeep = `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`;

describe('a client that names documents wrongly', () => {
  let gateway: ToyGateway;
  beforeAll(async () => (gateway = await toyGateway()));
  afterAll(() => gateway.app.close());

  it.each([
    ['another version', { persistedQuery: { version: 2, sha256Hash: sha256Hex('{a}') } }],
    ['no hash', { persistedQuery: { version: 1 } }],
    ['an empty hash', { persistedQuery: { version: 1, sha256Hash: '' } }],
    ['a hash that is no text', { persistedQuery: { version: 1, sha256Hash: ['x'] } }],
    ['a text', { persistedQuery: 'x' }],
    ['a list', { persistedQuery: [] }],
  ])('is told what is wrong with an extension that has %s', async (_what, extensions) => {
    for (const answer of [await post(gateway, { extensions }), await get(gateway, { extensions })]) {
      expect(answer).toMatchObject({ status: 400, code: 'PERSISTED_QUERY_INVALID' });
    }
    const withText = await post(gateway, { extensions, query: '{ books { id } }' });
    expect(withText.code).toBe('PERSISTED_QUERY_INVALID');
  });

  it.each([[7], [''], [true], [['x']]])('is told so of the documentId %j', async (documentId) => {
    expect((await post(gateway, { documentId })).code).toBe('PERSISTED_QUERY_INVALID');
  });

  it('gets no text kept under a hash that is not its own, whatever both are', async () => {
    await assert(
      asyncProperty(string(), string({ minLength: 1 }), async (comment, other) => {
        const query = `{ books { id } } #${comment.replace(/[\n\r]/g, '')}`;
        const sha256Hash = sha256Hex(query + other);
        const extensions = hashed(query, sha256Hash);
        expect(await post(gateway, { query, extensions })).toMatchObject({
          status: 400,
          code: 'PERSISTED_QUERY_MISMATCH',
        });
        expect((await post(gateway, { extensions })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
        expect((await post(gateway, { query, extensions: hashed(query) })).status).toBe(200);
        expect((await post(gateway, { extensions: hashed(query) })).body.data).toBeDefined();
      }),
      { numRuns: 40 },
    );
  });

  it('is told of a hash in capitals that it is another', async () => {
    const query = '{ books { id } }';
    const answer = await post(gateway, { query, extensions: hashed(query, sha256Hex(query).toUpperCase()) });
    expect(answer.body.errors?.[0]?.message).toContain('64 hexadecimal digits in lower case');
  });

  it.each([
    ['can’t be parsed', '{ books {', 'GRAPHQL_PARSE_FAILED'],
    ['is not valid', '{ films { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['is too deep', tooDeep, 'OPERATION_TOO_DEEP'],
    ['has too many tokens', `{ ${'a: __typename '.repeat(3_000)} }`, 'OPERATION_TOO_LARGE'],
  ])('gets no text kept that %s', async (_what, query, code) => {
    const extensions = hashed(query);
    expect((await post(gateway, { query, extensions })).code).toBe(code);
    expect((await post(gateway, { extensions })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it('may send an id of its own beside a text: it means nothing here', async () => {
    expect((await post(gateway, { id: '17', query: '{ topBook { id } }' })).body).toEqual({
      data: { topBook: { id: '2' } },
    });
    expect((await post(gateway, { id: '17' })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
  });

  it.each([[5], [false], [{ kind: 'Document' }], [['{ books { id } }']]])(
    'gets 400 for the query %j beside a hash that is known',
    async (query) => {
      const known = '{ works { id } }';
      await post(gateway, { query: known, extensions: hashed(known) });
      const answer = await post(gateway, { query, extensions: hashed(known) });
      expect(answer).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
    },
  );

  it('gets 400 for parameters that are given twice', async () => {
    const response = await gateway.app.inject({
      url: '/graphql?query=%7Bbooks%7Bid%7D%7D&query=%7Bworks%7Bid%7D%7D',
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.statusCode).toBe(400);
  });
});

describe('a client that hides a text from the check of its size', () => {
  it('gets it checked as it is executed, also where its coding is broken', async () => {
    const gateway = await toyGateway();
    const url = `/graphql?query=${encodeURIComponent(tooDeep)}%23%zz`;
    const response = await gateway.app.inject({ url, headers: { 'apollo-require-preflight': 'true' } });
    expect(response.json()).toMatchObject({ errors: [{ extensions: { code: 'OPERATION_TOO_DEEP' } }] });
    await gateway.app.close();
  });
});
