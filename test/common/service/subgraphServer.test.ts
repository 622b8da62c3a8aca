import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { subgraphServer } from '../../../common/service/subgraphServer';
import { rawRequest } from '../../gateway/hostile/support/rawRequest';

const schema = makeExecutableSchema({
  typeDefs: 'type Query { words(count: Int!): [String!]! fails: Int }',
  resolvers: {
    Query: {
      words: (_root, { count }: { count: number }) => Array.from({ length: count }, () => 'mot'),
      fails: () => {
        throw new Error('password in a message');
      },
    },
  },
});
const told: string[] = [];
const app = subgraphServer(
  { schema, createContext: () => ({}), onError: (_id, error) => void told.push(error.message) },
  () => Promise.resolve('version 7'),
);
afterAll(() => app.close());

function ask(query: string, acceptEncoding?: string) {
  const headers = acceptEncoding === undefined ? {} : { 'accept-encoding': acceptEncoding };
  return app.inject({ method: 'POST', url: '/graphql', payload: { query }, headers });
}

const SHORT = '{ words(count: 2) }';
const LONG = '{ words(count: 1000) }';

describe('a subgraph as a server', () => {
  it('answers in JSON', async () => {
    const { body, headers } = await ask(SHORT);
    expect(body).toBe('{"data":{"words":["mot","mot"]}}');
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  it('takes nothing but a request from a body', async () => {
    const payload = { query: SHORT, clientLeft: { byNow: 'yes' } };
    const { body } = await app.inject({ method: 'POST', url: '/graphql', payload });
    expect(body).toBe('{"data":{"words":["mot","mot"]}}');
  });

  it('refuses a request with two hosts, with none, and with one that is none, as a gateway does', async () => {
    await app.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.server.address() as AddressInfo;
    for (const hosts of ['host: a\r\nhost: b\r\n', '', 'host: a b\r\n']) {
      const refused = await rawRequest(port, `GET /health HTTP/1.1\r\n${hosts}connection: close\r\n\r\n`);
      expect([refused.status, refused.body]).toEqual([400, expect.stringContaining('"INVALID_HOST"')]);
    }
    const taken = await rawRequest(port, 'GET /health HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n');
    expect(taken.status).toBe(200);
  });

  it('answers an unknown path, and another method, with an error of the table', async () => {
    const unknown = await app.inject('/unknown?a=b');
    expect([unknown.statusCode, unknown.json()]).toMatchObject([
      404,
      {
        errors: [
          {
            message: expect.stringContaining('asked at /graphql') as string,
            extensions: { code: 'NOT_FOUND', value: '"/unknown"' },
          },
        ],
      },
    ]);
    const read = await app.inject('/graphql?query={words}');
    expect([read.statusCode, read.headers['allow']]).toEqual([405, 'POST']);
    expect(read.json()).toMatchObject({ errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] });
  });

  it('tells gateways the version of its datasets', async () => {
    const { body } = await app.inject('/versions');
    expect(body).toBe('{"versions":"version 7"}');
  });

  it('packs a long answer for whoever takes that', async () => {
    const plain = await ask(LONG);
    const packed = await ask(LONG, 'br, gzip');
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 10);
    expect(gunzipSync(packed.rawPayload).toString()).toBe(plain.body);
  });

  it.each([
    [SHORT, 'gzip'],
    [LONG, 'br'],
    [LONG, 'gzip;q=0, br'],
    [LONG, undefined],
  ])('leaves %s as it is where %p is taken', async (query, acceptEncoding) => {
    const { headers, body } = await ask(query, acceptEncoding);
    expect(headers['content-encoding']).toBeUndefined();
    expect(JSON.parse(body)).toHaveProperty('data.words');
  });

  it('tells nothing of its own failures but an id', async () => {
    const { body } = await ask('{ fails }');
    expect(told).toEqual(['password in a message']);
    expect(body).not.toContain('password');
    expect(JSON.parse(body)).toMatchObject({
      data: { fails: null },
      errors: [{ path: ['fails'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
  });

  it('keeps idle connections longer than gateways do', () => {
    expect(app.server.keepAliveTimeout).toBeGreaterThan(30_000);
  });
});
