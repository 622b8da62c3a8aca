import { getIntrospectionQuery } from 'graphql';
import { toyGateway, type ToyGateway } from '../support/toyGateway';
import { type Body, get, hashed, post, trusted } from './support/requests';

const TOP = 'query Top { topBook { title } }';
const BOOK = 'query Book($id: ID!) { book(id: $id) { title } }';
const LISTED = { top: TOP, book: BOOK };
const DEEP = `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`;
const topBook = { data: { topBook: { title: 'Book 2' } } };

describe('a gateway with a list of trusted documents', () => {
  let gateway: ToyGateway;
  beforeAll(async () => (gateway = await toyGateway({}, { trusted: trusted(LISTED) })));
  afterAll(() => gateway.app.close());

  it.each([
    ['documentId', { documentId: 'top' }],
    [
      'documentId by its SHA-256',
      { documentId: `sha256:${(hashed(TOP).persistedQuery as { sha256Hash: string }).sha256Hash}` },
    ],
    ['the extension of Apollo', { extensions: hashed(TOP, 'top') }],
    ['id, as Relay does', { id: 'top' }],
    ['id beside an empty text', { id: 'top', query: null }],
  ])('answers a document named by %s', async (_what, parameters) => {
    expect((await post(gateway, parameters)).body).toEqual(topBook);
    expect((await get(gateway, { ...parameters, query: '' })).body).toEqual(topBook);
  });

  it('takes variables with a name', async () => {
    const answer = await post(gateway, { documentId: 'book', variables: { id: '5' } });
    expect(answer.body).toEqual({ data: { book: { title: 'Book 5' } } });
    expect((await get(gateway, { documentId: 'book', variables: { id: '5' } })).body).toEqual(answer.body);
  });

  it('answers other texts as before, and keeps them by their hash', async () => {
    const query = '{ works { id } }';
    expect((await post(gateway, { query, extensions: hashed(query) })).status).toBe(200);
    expect((await post(gateway, { extensions: hashed(query) })).body.data).toBeDefined();
  });

  it('takes a text with the id that the manifest gives it, and no other', async () => {
    expect((await post(gateway, { query: TOP, extensions: hashed(TOP, 'top') })).body).toEqual(topBook);
    const other = await post(gateway, { query: BOOK, extensions: hashed(TOP, 'top') });
    expect(other.code).toBe('PERSISTED_QUERY_MISMATCH');
  });
});

describe('a gateway that answers trusted documents alone', () => {
  let gateway: ToyGateway;
  beforeAll(async () => (gateway = await toyGateway({}, { trusted: trusted(LISTED, true) })));
  afterAll(() => gateway.app.close());

  it('answers them by name, and written in any way', async () => {
    expect((await post(gateway, { documentId: 'top' })).body).toEqual(topBook);
    expect((await post(gateway, { query: '{ # mine\n topBook { title } }' })).body).toEqual(topBook);
    expect((await post(gateway, { query: TOP, extensions: hashed(TOP) })).body).toEqual(topBook);
  });

  it.each([
    ['another text', { query: '{ works { id } }' }],
    ['a text of which a part is trusted', { query: '{ topBook { title stars } }' }],
    ['the name of a type', { query: '{ __typename }' }],
    ['introspection', { query: getIntrospectionQuery() }],
    ['a text that can’t be parsed', { query: '{ books {' }],
    ['a text that is to be kept', { query: '{ works { id } }', extensions: hashed('{ works { id } }') }],
    ['an unknown hash', { extensions: hashed('{ works { id } }') }],
    ['an unknown documentId', { documentId: 'other' }],
    ['an unknown id', { id: 'other' }],
  ])('refuses %s', async (_what, parameters) => {
    gateway.sent.length = 0;
    for (const ask of [post, get])
      expect(await ask(gateway, parameters)).toMatchObject({ status: 403, code: 'DOCUMENT_NOT_TRUSTED' });
    expect(gateway.sent).toEqual([]);
  });

  it('refuses a text whose coding hides what is executed', async () => {
    const query = encodeURIComponent(`${TOP} #`);
    for (const tail of ['%zz%0A{works{id}}', '&query=%7Bworks%7Bid%7D%7D', '#&query=%7Bworks%7Bid%7D%7D'])
      for (const url of [`/graphql?query=${query}${tail}`, `/graphql?${tail.slice(1)}&query=${query}`]) {
        const response = await gateway.app.inject({ url, headers: { 'apollo-require-preflight': 'true' } });
        expect(response.json<Body>().data ?? {}).not.toHaveProperty('works');
      }
  });

  it('refuses lists of operations', async () => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ works { id } }' }],
    });
    expect(response.statusCode).toBe(400);
  });

  it('lets introspection be on the list', async () => {
    const open = await toyGateway({}, { trusted: trusted({ schema: getIntrospectionQuery() }, true) });
    expect((await post(open, { query: getIntrospectionQuery() })).body.data).toHaveProperty('__schema');
    await open.app.close();
  });
});

describe('a list with documents that can’t be answered', () => {
  it.each([
    [
      'an unknown field',
      'query Films { films { id } }',
      /^Trusted documents can't be answered\. "Films": Cannot query field "films" on type "Query"\.$/,
    ],
    [
      'too many tokens',
      `query Long { ${'a: __typename '.repeat(3_000)} }`,
      /"Long": An operation has at most 5 000 tokens/,
    ],
    ['a mutation', 'mutation Change { __typename }', /"Change": The schema has no mutation\.$/],
    [
      'too deep a field',
      `query Deep ${DEEP}`,
      /"Deep": An operation is at most 20 fields deep, its brackets at most 50, got 27\./,
    ],
    ['no operation', 'fragment parts on Book { id }', /"only": It has no operation\.$/],
  ])('stops the start: %s', async (_what, text, message) => {
    await expect(toyGateway({}, { trusted: trusted({ only: text, fine: TOP }) })).rejects.toThrow(message);
  });
});
