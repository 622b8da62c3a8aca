import { httpTransport } from '../../gateway/transport/httpTransport';
import { inject, toyGateway, type ToyGateway } from './support/toyGateway';

describe('the gateway', () => {
  let gateway: ToyGateway;
  beforeAll(async () => (gateway = await toyGateway()));
  afterAll(() => gateway.app.close());

  it('joins what two subgraphs know of an entity', async () => {
    const { status, body } = await inject(gateway, '{ topBook { title stars } }');
    expect(status).toBe(200);
    expect(body).toEqual({ data: { topBook: { title: 'Book 2', stars: 2 } } });
  });

  it('answers a GET', async () => {
    const response = await gateway.app.inject({
      url: '/graphql?query=%7B__typename%7D',
      headers: { 'apollo-require-preflight': 'true' },
    });
    expect(response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('gives every answer a request id', async () => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: '{__typename}' },
    });
    expect(response.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is alive, and ready when its subgraphs answer', async () => {
    expect((await gateway.app.inject('/health')).json()).toEqual({ status: 'alive' });
    const ready = await gateway.app.inject('/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ status: 'ready', subgraphs: { books: true, reviews: true } });
  });

  it('lets pages of any origin ask', async () => {
    const preflight = await gateway.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,authorization',
      },
    });
    expect(preflight.statusCode).toBe(204);
    expect(preflight.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type,authorization',
    });
  });

  it('stays alive for a proxy that sends headers of its own', async () => {
    const response = await gateway.app.inject({ url: '/health', headers: { authorization: 'Basic eDp5' } });
    expect(response.statusCode).toBe(200);
  });

  it('answers introspection', async () => {
    const { body } = await inject(
      gateway,
      '{ __schema { queryType { name } } __type(name: "Book") { name } }',
    );
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } }, __type: { name: 'Book' } });
  });
});

describe('a gateway with a subgraph that is gone', () => {
  let gateway: ToyGateway;
  beforeAll(async () => {
    gateway = await toyGateway({ reviews: httpTransport('reviews', 'http://127.0.0.1:9/graphql') });
  });
  afterAll(() => gateway.app.close());

  it('gives what the others know, and an error that names the subgraph but not its address', async () => {
    const { status, body } = await inject(gateway, '{ book(id: "1") { title authors { name } } }', {
      authorization: 'Bearer trader',
    });
    expect(status).toBe(200);
    expect(body.data).toEqual({ book: { title: 'Book 1', authors: null } });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', value: '"reviews"' });
    expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|:9\b/);
  });

  it('is ready for what the others can answer, and says which one is missing', async () => {
    const ready = await gateway.app.inject('/ready');
    expect(ready.statusCode).toBe(200);
    expect(ready.json()).toEqual({ status: 'degraded', subgraphs: { books: true, reviews: false } });
  });
});
