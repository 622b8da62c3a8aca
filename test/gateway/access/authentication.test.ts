import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';
import type { GatewayCaches } from '../../../gateway/cache/GatewayCaches';
import { createCaches } from '../../../gateway/cache/createCaches';
import { PartnerKeys } from '../../../gateway/access/keys/PartnerKeys';
import { newKey } from '../../../gateway/access/keys/keyText';
import { toyGateway, type ToyGateway } from '../support/toyGateway';
import { partner } from './support/partner';

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: {
    readonly data?: unknown;
    readonly errors?: { readonly message: string; readonly extensions: { readonly code: string } }[];
  };
}

const QUERY = '{ books { id margin } }';
const WHOLE = {
  books: [
    { id: '1', margin: 7 },
    { id: '2', margin: 7 },
  ],
};
const NULLS = {
  books: [
    { id: '1', margin: null },
    { id: '2', margin: null },
  ],
};

const trader = partner({ name: 'trader-inc' });
const other = partner({ scopes: [] });
const revoked = partner({ revoked: '2026-01-02T00:00:00.000Z' });
const expired = partner({ expires: '2020-01-01' });
const ALL = [trader, other, revoked, expired].map(({ key }) => key);

let caches: GatewayCaches;
let gateway: ToyGateway;
let keys: PartnerKeys;
let address: string;
beforeAll(async () => {
  const source = { read: () => Promise.resolve('v1'), every: 1e8, trusted: 1e9, gathered: 0 };
  caches = createCaches({
    sources: new Map([
      ['books', source],
      ['reviews', source],
    ]),
    today: () => '2026-11-22',
    redisUrl: null,
  });
  keys = new PartnerKeys(ALL);
  gateway = await toyGateway({}, { caches, partnerKeys: keys });
  address = await gateway.app.listen({ port: 0, host: '127.0.0.1' });
});
beforeEach(() => keys.replace(ALL));
afterAll(async () => {
  await gateway.app.close();
  caches.close();
});

function post(headers: Record<string, string> = {}, path = '/graphql', query = QUERY): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({ query });
    const all = { 'content-type': 'application/json', 'content-length': String(body.length), ...headers };
    const sent = httpRequest(`${address}${path}`, { method: 'POST', headers: all }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (chunk: string) => (text += chunk))
        .on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: JSON.parse(text) as Reply['body'],
          }),
        );
    });
    sent.on('error', reject).end(body);
  });
}

const bearer = (text: string): Record<string, string> => ({ authorization: `Bearer ${text}` });

describe('a key of a partner', () => {
  it('opens what its scopes open, also out of the cache, and nothing to others', async () => {
    const query = '{ books { id margin } } # asked by nobody before';
    for (const cache of ['miss', 'hit', 'hit']) {
      const { body, headers } = await post(bearer(trader.text), '/graphql', query);
      expect(body).toEqual({ data: WHOLE });
      expect(headers['x-cache']).toBe(cache);
    }
    for (const headers of [{}, bearer(other.text)]) {
      const { status, body } = await post(headers, '/graphql', query);
      expect(status).toBe(200);
      expect(body.data).toEqual(NULLS);
      expect(new Set(body.errors?.map((error) => error.extensions.code))).toEqual(new Set(['FORBIDDEN']));
    }
  });

  it.each([
    ['revoked', revoked.text],
    ['expired', expired.text],
    ['mistyped', `${trader.text.slice(0, -1)}!`],
    ['unknown', newKey().text],
    ['of a known id with a secret that is made up', newKey(trader.key.id).text],
    ['empty', ''],
  ])('that is %s gets 401 and nothing out of the cache, which holds the answer', async (_, text) => {
    await post(bearer(trader.text));
    await post({}, '/graphql', '{ books { id } }');
    for (const query of [QUERY, '{ books { id } }']) {
      const { status, headers, body } = await post(bearer(text), '/graphql', query);
      expect([status, body.data, body.errors?.[0]?.extensions.code]).toEqual([401, undefined, 'INVALID_KEY']);
      expect(headers['www-authenticate']).toBe('Bearer error="invalid_token"');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(JSON.stringify(body)).not.toContain(trader.key.id);
    }
  });

  it('opens nothing from the moment on when it is taken away, and the cache does not either', async () => {
    await post(bearer(trader.text));
    expect((await post(bearer(trader.text))).headers['x-cache']).toBe('hit');
    keys.replace(
      ALL.map((key) => (key === trader.key ? { ...key, revoked: new Date().toISOString() } : key)),
    );
    expect((await post(bearer(trader.text))).status).toBe(401);
    keys.replace(ALL.map((key) => (key === trader.key ? { ...key, scopes: [] } : key)));
    expect((await post(bearer(trader.text))).body.data).toEqual(NULLS);
    keys.replace([]);
    expect((await post(bearer(trader.text))).status).toBe(401);
  });

  it('gets the answer of its scopes when these change while its request is on the way', async () => {
    keys.replace([{ ...trader.key, scopes: [] }]);
    const body = JSON.stringify({ query: QUERY });
    const { port } = new URL(address);
    const socket = connect(Number(port), '127.0.0.1').setNoDelay();
    const over = new Promise<string>((resolve) => {
      let text = '';
      socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      socket.once('close', () => resolve(text));
    });
    const head = `POST /graphql HTTP/1.1\r\nhost: a\r\nconnection: close\r\ncontent-type: application/json\r\n`;
    socket.write(
      `${head}authorization: Bearer ${trader.text}\r\ncontent-length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    // A request that is answered in between has been read after the head of the first.
    await post({}, '/graphql', '{ books { id } }');
    keys.replace([trader.key]);
    socket.write(body.slice(5));
    const answer = await over;
    const mine = answer.includes('"margin":7');
    // Whichever scopes it was given, nobody else is given them by the cache.
    expect(answer).toContain(mine ? '"margin":7' : 'FORBIDDEN');
    expect((await post()).body.data).toEqual(NULLS);
    expect((await post(bearer(trader.text))).body.data).toEqual(WHOLE);
  });

  it('that is bad costs no reading of a body: the answer comes before', async () => {
    const { port } = new URL(address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: a\r\nauthorization: Bearer guessed\r\ncontent-type: application/json\r\ncontent-length: 200000\r\n\r\n{"query"',
    );
    const text = await new Promise<string>((resolve) =>
      socket.setEncoding('utf8').once('data', (chunk: string) => resolve(chunk)),
    );
    socket.destroy();
    expect(text).toMatch(/^HTTP\/1\.1 401 /);
  });

  it('in the address is refused, and repeated nowhere', async () => {
    for (const path of [
      `/graphql?api_key=${trader.text}`,
      `/graphql?access_token=${trader.text}`,
      `/graphql?x=${trader.text}`,
      '/graphql?token=hush',
    ]) {
      const { status, body } = await post({}, path);
      expect([status, body.errors?.[0]?.extensions.code]).toEqual([400, 'KEY_IN_URL']);
      expect(JSON.stringify(body)).not.toMatch(/hush|mlg_/);
    }
    const missing = await post({}, `/nowhere/${trader.text}?key=hush`);
    expect(missing.status).toBe(404);
    expect(JSON.stringify(missing.body)).not.toMatch(/hush|mlg_/);
  });

  it('is not asked for by a preflight', async () => {
    const response = await gateway.app.inject({
      method: 'OPTIONS',
      url: '/graphql',
      headers: { origin: 'https://example.org', 'access-control-request-method': 'POST' },
    });
    expect(response.statusCode).toBe(204);
  });
});

test('the keys of the environment go on beside those of partners', async () => {
  expect((await post(bearer('trader'))).body.data).toEqual(WHOLE);
  expect((await post(bearer('nobody-knows'))).status).toBe(401);
});
