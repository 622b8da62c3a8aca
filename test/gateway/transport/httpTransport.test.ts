import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { ClosableTransport } from '../../../gateway/transport/ClosableTransport';
import { httpTransport, type HttpOptions } from '../../../gateway/transport/httpTransport';
import { secureSubgraphAt, subgraphAt, type TestSubgraph } from './support/subgraphAt';

const call = { query: '{ a }', variables: { x: 1 }, requestId: 'r-1' };
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.close();
});

function json(response: ServerResponse, body: string | Buffer, headers: Record<string, string> = {}): void {
  response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(body);
}

async function subgraph(
  answer: Parameters<typeof subgraphAt>[0],
  options?: HttpOptions,
): Promise<{ server: TestSubgraph; transport: ClosableTransport }> {
  const server = await subgraphAt(answer);
  const transport = httpTransport('books', server.url, options);
  open.push(transport, server);
  return { server, transport };
}

describe('a subgraph over HTTP', () => {
  it('is asked by POST, with the request id', async () => {
    const { server, transport } = await subgraph((response) => json(response, '{"data":{"a":1}}'));
    expect(await transport(call)).toEqual({ data: { a: 1 } });
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      url: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'x-request-id': 'r-1',
      },
    });
    expect(JSON.parse(server.bodies[0] ?? '')).toEqual({ query: '{ a }', variables: { x: 1 } });
  });

  it('is asked again on the same connection', async () => {
    const { server, transport } = await subgraph((response) => json(response, '{"data":{}}'));
    for (const requestId of ['r-1', 'r-2', 'r-3']) {
      await transport({ ...call, requestId });
      await setImmediate();
    }
    expect([server.requests.length, server.connections()]).toEqual([3, 1]);
  });

  it('may answer with errors, whatever the status', async () => {
    const { transport } = await subgraph((response) =>
      response
        .writeHead(500, { 'content-type': 'application/graphql-response+json; charset=utf-8' })
        .end('{"errors":[{"message":"no"}]}'),
    );
    expect(await transport(call)).toEqual({ errors: [{ message: 'no' }] });
  });

  it('may answer with data and errors both, of which only members of the specification are kept', async () => {
    const error = { message: 'no', path: ['a', 0], extensions: { code: 'X' }, locations: [], own: 1 };
    const odd = { message: 'odd', path: 'a', extensions: [] };
    const { transport } = await subgraph((response) =>
      json(response, JSON.stringify({ data: { a: null }, errors: [error, odd], own: 1 })),
    );
    expect(await transport(call)).toEqual({
      data: { a: null },
      errors: [{ message: 'no', path: ['a', 0], extensions: { code: 'X' } }, { message: 'odd' }],
    });
  });
});

describe('an answer that comes compressed', () => {
  const text = JSON.stringify({ data: { a: 'é'.repeat(5_000) } });

  it.each([
    ['gzip', gzipSync(text)],
    ['deflate', deflateSync(text)],
    ['br', brotliCompressSync(text)],
    ['identity', Buffer.from(text)],
  ])('by %s is read', async (encoding, body) => {
    const { server, transport } = await subgraph(
      (response) => json(response, body, { 'content-encoding': encoding }),
      { compressed: true },
    );
    expect(await transport(call)).toEqual(JSON.parse(text));
    expect(server.requests[0]?.headers['accept-encoding']).toBe('gzip, deflate, br');
  });

  it('is not asked for on the same machine', async () => {
    const { server, transport } = await subgraph((response) => json(response, text));
    await transport(call);
    expect(server.requests[0]?.headers['accept-encoding']).toBeUndefined();
  });
});

describe('a subgraph over TLS', () => {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-tls-'));
  const file = (name: string): string => join(folder, name);
  const request =
    'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 1 -subj /CN=127.0.0.1';
  execFileSync(
    'openssl',
    [
      ...request.split(' '),
      '-addext',
      'subjectAltName=IP:127.0.0.1',
      '-keyout',
      file('key'),
      '-out',
      file('cert'),
    ],
    { stdio: 'ignore' },
  );
  const certificate = { key: readFileSync(file('key'), 'utf8'), cert: readFileSync(file('cert'), 'utf8') };
  rmSync(folder, { recursive: true });

  it('is asked over HTTP/2, many calls on one connection', async () => {
    const versions: string[] = [];
    const server = await secureSubgraphAt(certificate, (response, { httpVersion }) => {
      versions.push(httpVersion);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"a":1}}');
    });
    const transport = httpTransport('books', server.url, { ca: certificate.cert });
    open.push(transport, server);
    await transport(call);
    await setImmediate();
    const answers = [1, 2, 3].map((x) => transport({ ...call, variables: { x } }));
    expect(await Promise.all(answers)).toEqual(answers.map(() => ({ data: { a: 1 } })));
    expect([versions, server.connections()]).toEqual([['2.0', '2.0', '2.0', '2.0'], 1]);
  });

  it('is not asked where its certificate is unknown', async () => {
    const server = await secureSubgraphAt(certificate, (response) => response.end('{"data":{}}'));
    const transport = httpTransport('books', server.url);
    open.push(transport, server);
    await expect(transport(call)).rejects.toMatchObject({ extensions: { code: 'SUBGRAPH_UNAVAILABLE' } });
  });
});
