import type { FastifyRequest } from 'fastify';
import { createDocuments } from '../../../gateway/documents/createDocuments';
import { hashed, trusted } from './support/requests';

const SDL = `
  directive @listSize(assumedSize: Int, slicingArguments: [String!]) on FIELD_DEFINITION
  type Query { books(first: Int): [Book!]! @listSize(slicingArguments: ["first"]) }
  type Book { id: ID! }`;
const PAGE = 'query ($n: Int) { books(first: $n) { id } }';

const requestOf = (method: string, url: string, body?: unknown) =>
  ({ method, url, body, raw: { url } }) as unknown as FastifyRequest;

describe('the documents of a route', () => {
  const documents = createDocuments(SDL, trusted({ page: PAGE }));

  it('count what a document costs with the variables of each request', () => {
    const ask = (n: number) => requestOf('POST', '/graphql', { documentId: 'page', variables: { n } });
    expect(() => documents.admit(ask(100))).not.toThrow();
    expect(() => documents.admit(ask(100_001))).toThrow(/costs at most 100 000/);
    const admitted = ask(7);
    documents.admit(admitted);
    expect([documents.costOf(admitted), documents.costOf(ask(7))]).toEqual([7, null]);
  });

  it('put the text in the place of its name, and leave all else', () => {
    const request = requestOf('POST', '/graphql', {
      documentId: 'page',
      variables: { n: 1 },
      extensions: { persistedQuery: { version: 1, sha256Hash: 'page' }, other: true },
    });
    documents.admit(request);
    expect(request.body).toMatchObject({ query: PAGE, variables: { n: 1 }, extensions: { other: true } });
    expect(JSON.stringify(request.body)).not.toContain('persistedQuery');
    expect(request.admitted).toEqual({
      source: PAGE,
      operationName: null,
      variables: { n: 1 },
      cost: 1,
      isNew: false,
    });
  });

  it('rewrite the address of a GET', () => {
    const extensions = encodeURIComponent(JSON.stringify(hashed(PAGE, 'page')));
    const request = requestOf('GET', `/graphql?extensions=${extensions}&variables=%7B%22n%22%3A2%7D#x`);
    documents.admit(request);
    const [path, search] = request.raw.url?.split('?') ?? [];
    expect(path).toBe('/graphql');
    expect(Object.fromEntries(new URLSearchParams(search))).toEqual({
      extensions: '{}',
      variables: '{"n":2}',
      query: PAGE,
    });
  });

  it('touch no request that sends its text alone', () => {
    const body = { query: PAGE, extensions: { other: true }, id: '7' };
    const sent = requestOf('POST', '/graphql', body);
    documents.admit(sent);
    expect(sent.body).toBe(body);
    expect(documents.isNew(sent)).toBe(false);
    const address = '/graphql?query={books{id}}&extensions={}';
    const got = requestOf('GET', address);
    documents.admit(got);
    expect(got.raw.url).toBe(address);
  });

  it('know which texts are to be kept', () => {
    const query = '{ books { id } }';
    const request = requestOf('POST', '/graphql', { query, extensions: hashed(query) });
    documents.admit(request);
    expect(documents.isNew(request)).toBe(true);
    expect(request.body).toEqual({ query, extensions: {} });
  });
});
