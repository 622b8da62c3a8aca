import { toyGateway, type ToyGateway } from '../support/toyGateway';
import { get, hashed, post } from './support/requests';

describe('a client with automatic persisted queries', () => {
  let gateway: ToyGateway;
  beforeAll(async () => (gateway = await toyGateway()));
  afterAll(() => gateway.app.close());

  it('sends a text once, and its hash alone from then on', async () => {
    const query = 'query Named($id: ID!) { book(id: $id) { title } }';
    const ask = { extensions: hashed(query), variables: { id: '1' } };
    expect((await post(gateway, ask)).body.errors).toEqual([
      {
        message: 'PersistedQueryNotFound',
        extensions: { code: 'PERSISTED_QUERY_NOT_FOUND', value: expect.any(String) as string },
      },
    ]);
    const answer = { data: { book: { title: 'Book 1' } } };
    expect((await post(gateway, { ...ask, query })).body).toEqual(answer);
    expect((await post(gateway, ask)).body).toEqual(answer);
    expect((await post(gateway, { ...ask, variables: { id: '7' } })).body).toEqual({
      data: { book: { title: 'Book 7' } },
    });
  });

  it('does so by GET too, beside other extensions and an operation’s name', async () => {
    const query = 'query One { topBook { id } } query Two { topBook { stars } }';
    const extensions = { ...hashed(query), client: { name: 'a & b=c' } };
    expect((await get(gateway, { extensions })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await get(gateway, { extensions, query, operationName: 'One' })).body).toEqual({
      data: { topBook: { id: '2' } },
    });
    expect((await get(gateway, { extensions, operationName: 'Two' })).body).toEqual({
      data: { topBook: { stars: 2 } },
    });
  });

  it('may say documentId instead, as GraphQL over HTTP does', async () => {
    const query = '{ topBook { title } }';
    const documentId = `sha256:${hashOf(query)}`;
    expect((await post(gateway, { documentId })).code).toBe('PERSISTED_QUERY_NOT_FOUND');
    await post(gateway, { documentId, query });
    expect((await post(gateway, { documentId })).body).toEqual({ data: { topBook: { title: 'Book 2' } } });
    expect((await get(gateway, { documentId })).body).toEqual({ data: { topBook: { title: 'Book 2' } } });
    expect((await post(gateway, { extensions: hashed(query) })).body.errors).toBeUndefined();
  });

  it('is told with status 200 that a hash is not known, unless it accepts the media type with statuses', async () => {
    const ask = { extensions: hashed('{ books { id } }') };
    const statusFor = async (accept: string) => (await post(gateway, ask, { accept })).status;
    expect(await statusFor('*/*')).toBe(200);
    expect(await statusFor('application/json')).toBe(200);
    expect(await statusFor('application/graphql-response+json, application/json;q=0.9')).toBe(400);
  });

  it('is told nothing that a cache between may keep', async () => {
    const response = await gateway.app.inject({
      url: `/graphql?extensions=${encodeURIComponent(JSON.stringify(hashed('{ works { id } }')))}`,
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('keeps the rights of each caller apart', async () => {
    const query = '{ secret }';
    const extensions = hashed(query);
    const known = await post(gateway, { query, extensions }, { authorization: 'Bearer trader' });
    expect(known.body.data).toEqual({ secret: 'the secret' });
    expect((await post(gateway, { extensions })).body).toMatchObject({
      data: { secret: null },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
  });
});

function hashOf(text: string): string {
  return (hashed(text).persistedQuery as { sha256Hash: string }).sha256Hash;
}
