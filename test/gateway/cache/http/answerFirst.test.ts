import { connect } from 'node:net';
import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cachedGraph, type CachedGraph } from '../support/cachedGraph';
import { testVersions, type TestVersions } from '../support/testVersions';

let world: TestVersions;
let graph: CachedGraph;
beforeEach(async () => {
  world = await testVersions({ books: 'b1' });
  graph = await cachedGraph(world);
});
afterEach(async () => {
  await graph.app.close();
  world.versions.close();
});

interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
  readonly agent?: Agent;
}

/** Only the headers that are told are sent. */
function send({
  method = 'POST',
  path = '/graphql',
  headers = {},
  body = '',
  ...rest
}: Sent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${graph.address}${path}`, { method, headers, ...rest }, (response) => {
      const chunks: Buffer[] = [];
      response
        .on('data', (chunk: Buffer) => chunks.push(chunk))
        .on('end', () =>
          resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks) }),
        );
    });
    sent.on('error', reject).end(body);
  });
}

const post = (query: string, headers: Record<string, string> = {}): Promise<Reply> => {
  const body = JSON.stringify({ query });
  return send({
    headers: { 'content-type': 'application/json', 'content-length': String(body.length), ...headers },
    body,
  });
};
const get = (query: string, headers: Record<string, string> = {}): Promise<Reply> =>
  send({
    method: 'GET',
    path: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { 'apollo-require-preflight': 'true', ...headers },
  });
const key = (name: string) => ({ authorization: `Bearer ${name}` });

describe('a request that came before', () => {
  it('gets the same answer under the same headers, with a new x-request-id, and nothing is executed', async () => {
    const [first, second, third] = [
      await post('{ books }'),
      await post('{ books }'),
      await post('{ books }'),
    ];
    expect(graph.executed).toEqual(['{ books }']);
    expect([first.headers['x-cache'], second.headers['x-cache']]).toEqual(['miss', 'hit']);
    expect(second.body.equals(first.body) && third.body.equals(first.body)).toBe(true);
    for (const { headers } of [second, third]) {
      expect(headers['x-request-id']).toMatch(/^[\da-f-]{36}$/);
      expect(headers['x-request-id']).not.toBe(first.headers['x-request-id']);
      expect(comparable(headers)).toEqual(comparable(first.headers));
    }
  });

  it('gets what a load has changed', async () => {
    const before = await post('{ books }');
    world.set('books', 'b2');
    await world.noticed();
    expect((await post('{ books }')).body.equals(before.body)).toBe(false);
    world.set('books', null);
    await world.noticed();
    await post('{ books }');
    expect(graph.executed.length).toBe(3);
  });

  it('gets nothing that a caller of other scopes got, and none of them gets anything with a revoked key', async () => {
    const secret = await post('{ secret }', key('insider'));
    expect(secret.body.toString()).toContain('read:secret');
    expect((await post('{ secret }', key('outsider'))).body.toString()).toContain('FORBIDDEN');
    expect((await post('{ secret }')).body.toString()).toContain('FORBIDDEN');
    expect((await post('{ secret }', key('insider'))).body.equals(secret.body)).toBe(true);
    expect((await post('{ secret }', key('nobody'))).status).toBe(401);
    expect((await post('{ secret }', { authorization: 'Basic aW5zaWRlcg==' })).status).toBe(401);
    graph.keys.delete('insider');
    expect((await post('{ secret }', key('insider'))).status).toBe(401);
  });

  it('is executed again where its answer has errors', async () => {
    await post('{ fails }');
    const second = await post('{ fails }');
    expect(graph.executed.length).toBe(2);
    expect(second.headers).not.toHaveProperty('x-cache');
  });

  it('gets the coding that it asks for as soon as it is made', async () => {
    const plain = await post('{ books }', { 'accept-encoding': 'identity' });
    for (const [accept, decode] of [
      ['gzip', gunzipSync],
      ['gzip, br', brotliDecompressSync],
    ] as const) {
      const coded = await untilCoded(accept);
      expect(decode(coded.body).equals(plain.body)).toBe(true);
      expect(coded.body.byteLength).toBeLessThan(plain.body.byteLength / 2);
    }
    expect((await post('{ books }')).headers).not.toHaveProperty('content-encoding');
    expect(graph.executed.length).toBe(1);
  });

  it('is told from one that differs in a header that decides', async () => {
    await post('{ books }');
    const other = await post('{ books }', { accept: 'application/graphql-response+json' });
    expect(other.headers['content-type']).toBe('application/graphql-response+json');
  });

  async function untilCoded(accept: string): Promise<Reply> {
    for (;;) {
      const reply = await post('{ books }', { 'accept-encoding': accept });
      if (reply.headers['content-encoding'] !== undefined) return reply;
      await pause(5);
    }
  }
});

test('the gateway closes while somebody asks again and again', async () => {
  await post('{ books }');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  let answered = 0;
  const over = new AbortController();
  const asking = (async () => {
    while (!over.signal.aborted) {
      const body = '{"query":"{ books }"}';
      const headers = { 'content-type': 'application/json', 'content-length': String(body.length) };
      const reply = await send({ headers, body, agent }).catch(() => null);
      if (reply === null) return;
      answered += 1;
    }
  })();
  while (answered < 20) await pause(1);
  await graph.app.close();
  over.abort();
  await asking;
  agent.destroy();
  await expect(post('{ books }')).rejects.toThrow();
});

describe('a GET', () => {
  it('may be kept by others, who ask each time whether it is still right', async () => {
    for (const kind of ['miss', 'hit', 'hit']) {
      const { headers } = await get('{ books }');
      expect(headers).toMatchObject({
        'x-cache': kind,
        'cache-control': 'public, no-cache',
        vary: 'accept, accept-encoding, authorization',
      });
    }
    expect((await get('{ secret }', key('insider'))).headers['cache-control']).toBe('private, no-cache');
    expect((await post('{ books }')).headers).not.toHaveProperty('cache-control');
  });

  it('is answered with 304 where the client has the answer already, from the cache or not', async () => {
    const { headers } = await get('{ books }');
    const etag = String(headers.etag);
    for (const condition of [etag, `"x", ${etag.slice(2)}`, '*']) {
      const again = await get('{ books }', { 'if-none-match': condition });
      expect([again.status, again.body.byteLength]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({ etag, 'access-control-allow-origin': '*', 'x-cache': 'hit' });
      expect(again.headers).not.toHaveProperty('content-type');
    }
    expect((await get('{ books }', { 'if-none-match': 'W/"other"' })).status).toBe(200);
    expect((await get('{ other }', { 'if-none-match': '*' })).headers['x-cache']).toBe('miss');
    expect((await post('{ books }', { 'if-none-match': etag })).status).toBe(200);
  });

  it('has another tag once the answer is another', async () => {
    const before = (await get('{ books }')).headers.etag;
    world.set('books', 'b2');
    await world.noticed();
    const after = await get('{ books }', { 'if-none-match': String(before) });
    expect(after.status).toBe(200);
    expect(after.headers.etag).not.toBe(before);
  });

  it('that a page could have sent in somebody’s name is refused, whatever is kept', async () => {
    await get('{ books }');
    await get('{ books }');
    const simple = await send({ method: 'GET', path: `/graphql?query=${encodeURIComponent('{ books }')}` });
    expect(simple.status).toBe(400);
  });
});

describe('a body', () => {
  it('reaches the gateway whole, in however many pieces it comes', async () => {
    const query = `{ books } # ${'é'.repeat(3_000)}`;
    const body = JSON.stringify({ query });
    const length = Buffer.byteLength(body);
    for (const pieces of [1, 2, 50]) {
      const head = `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n`;
      expect(await overSocket([head, ...split(Buffer.from(body), pieces)])).toMatch(/^HTTP\/1\.1 200/);
    }
    expect(graph.executed).toEqual([query]);
  });

  it('may come in chunks, be long, or be no JSON at all', async () => {
    const headers = { 'content-type': 'application/json' };
    const query = '{ books }';
    const chunked = await send({
      headers: { ...headers, 'transfer-encoding': 'chunked' },
      body: `{"query":"${query}"}`,
    });
    const long = await post(`${query} # ${'x'.repeat(40_000)}`);
    expect([chunked.status, long.status]).toEqual([200, 200]);
    expect((await send({ headers: { ...headers, 'content-length': '1' }, body: '{' })).status).toBe(400);
    expect((await send({ headers: { 'content-type': 'text/xml' }, body: '<a/>' })).status).toBe(415);
  });

  it('that never comes whole is answered nothing, and harms nobody', async () => {
    const { port } = new URL(graph.address);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 20\r\n\r\n{"qu',
    );
    await pause(30);
    socket.destroy();
    expect((await post('{ books }')).status).toBe(200);
    expect(graph.executed).toEqual(['{ books }']);
  });

  it('of the next request on the same connection is answered after it', async () => {
    const one = JSON.stringify({ query: '{ one }' });
    const requests = ['', '', 'connection: close\r\n'].map(
      (last) =>
        `POST /graphql HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: ${one.length}\r\n${last}\r\n${one}`,
    );
    const text = await overSocket([requests.join('')]);
    expect(text.match(/HTTP\/1\.1 200/g)?.length).toBe(3);
  });

  async function overSocket(pieces: readonly (string | Buffer)[]): Promise<string> {
    const { port } = new URL(graph.address);
    const socket = connect(Number(port), '127.0.0.1').setNoDelay();
    let text = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    for (const piece of pieces) {
      socket.write(piece);
      await pause(1);
    }
    await closed;
    return text;
  }

  function split(bytes: Buffer, pieces: number): Buffer[] {
    const size = Math.ceil(bytes.byteLength / pieces);
    return Array.from({ length: pieces }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  }
});

const SINGLE = ['x-request-id', 'x-cache', 'date'];

/** All headers but those of a single request. */
function comparable(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !SINGLE.includes(name)));
}
