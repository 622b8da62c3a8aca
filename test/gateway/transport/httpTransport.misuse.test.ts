import type { ServerResponse } from 'node:http';
import type { GraphQLError } from 'graphql';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { ClosableTransport } from '../../../gateway/transport/ClosableTransport';
import { httpTransport, type HttpOptions } from '../../../gateway/transport/httpTransport';
import { subgraphAt, type TestSubgraph } from './support/subgraphAt';

const call = { query: '{ a }', variables: {}, requestId: 'r-1' };
const JSON_HEADERS = { 'content-type': 'application/json' };
const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

type Answer = (response: ServerResponse) => void;

async function subgraph(
  answer: Answer,
  options?: HttpOptions,
): Promise<{ server: TestSubgraph; transport: ClosableTransport }> {
  const server = await subgraphAt(answer);
  const transport = httpTransport('books', server.url, options);
  open.push(transport, server);
  return { server, transport };
}

async function failure(answer: Answer, options?: HttpOptions): Promise<{ code: unknown; message: string }> {
  const { transport } = await subgraph(answer, options);
  return transport(call).then(
    () => ({ code: 'none', message: '' }),
    (thrown: unknown) => {
      const error = thrown as GraphQLError;
      expect(error.extensions['value']).toBe('"books"');
      return { code: error.extensions['code'], message: error.message };
    },
  );
}

const body =
  (content: string | Buffer, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(200, { ...JSON_HEADERS, ...headers }).end(content);

describe('an answer that is no GraphQL result', () => {
  it.each([
    '',
    'not json',
    '{"data":{"secret":',
    '<html>secret</html>',
    '[]',
    '"data"',
    'null',
    '{}',
    '{"data":"secret"}',
    '{"data":null}',
    '{"data":[]}',
    '{"errors":[]}',
    '{"data":{},"errors":"secret"}',
    '{"data":{},"errors":[{"code":1}]}',
    '{"data":{},"errors":["secret"]}',
  ])('such as %p is refused without a word of the body', async (content) => {
    const { code, message } = await failure(body(content));
    expect(code).toBe('SUBGRAPH_INVALID_RESPONSE');
    expect(message).not.toContain('secret');
  });

  it.each<[string, Answer]>([
    [
      'HTML',
      (response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<h1>Bad gateway</h1>'),
    ],
    ['JSON under another name', body('{"data":{}}', { 'content-type': 'text/plain' })],
    ['wrong UTF-8', body(Buffer.from([...Buffer.from('{"data":{"a":"'), 0xff, ...Buffer.from('"}}')]))],
    [
      'a redirect',
      (response) => response.writeHead(307, { ...JSON_HEADERS, location: '/b' }).end('{"data":{}}'),
    ],
    ['an unknown packing', body('{"data":{}}', { 'content-encoding': 'zstd' })],
    ['no gzip under that name', body('{"data":{}}', { 'content-encoding': 'gzip' })],
    ['half a gzip', body(gzipSync('{"data":{}}').subarray(0, 20), { 'content-encoding': 'gzip' })],
  ])('such as %s is refused', async (_what, answer) => {
    expect(await failure(answer)).toMatchObject({ code: 'SUBGRAPH_INVALID_RESPONSE' });
  });

  it('is no HTTP at all', async () => {
    expect(await failure((response) => response.socket?.end('220 mail.example ESMTP\r\n\r\n'))).toMatchObject(
      {
        code: 'SUBGRAPH_INVALID_RESPONSE',
      },
    );
  });
});

describe('an answer of more than 8 MB', () => {
  const large = Buffer.from(`{"data":{"a":"${'x'.repeat(9 * 1024 * 1024)}"}}`);

  it.each<[string, Answer]>([
    ['by its length', body(large, { 'content-length': String(large.length) })],
    ['after gzip', body(gzipSync(large), { 'content-encoding': 'gzip' })],
    ['after brotli', body(brotliCompressSync(large), { 'content-encoding': 'br' })],
  ])('is refused %s', async (_what, answer) => {
    expect(await failure(answer)).toMatchObject({ code: 'SUBGRAPH_INVALID_RESPONSE' });
  });

  it('is refused while it comes, though it never ends', async () => {
    const ended = new Promise<void>((resolve) => {
      void failure((response) => {
        response.writeHead(200, JSON_HEADERS).on('close', resolve);
        const more = (): void => {
          while (!response.destroyed && response.write(large.subarray(0, 65_536)));
        };
        response.on('drain', more);
        more();
      }).then(({ code }) => expect(code).toBe('SUBGRAPH_INVALID_RESPONSE'));
    });
    await ended;
  });
});

describe('a subgraph that is not there', () => {
  it('refuses the connection', async () => {
    const { server, transport } = await subgraph(body('{"data":{}}'));
    await server.close();
    await expect(transport(call)).rejects.toMatchObject({
      message:
        'Every subgraph must be reached, and let its answer come whole, got "books". Try again in a moment; the rest of the answer stands.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
  });

  it.each<[string, Answer]>([
    ['at once', (response) => response.socket?.destroy()],
    [
      'in the middle of its answer',
      (response) => {
        response.writeHead(200, { ...JSON_HEADERS, 'content-length': '1000' }).write('{"data":{');
        setTimeout(() => response.socket?.destroy(), 20);
      },
    ],
  ])('closes the connection %s', async (_when, answer) => {
    expect(await failure(answer)).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE' });
  });
});

describe('the time of a call', () => {
  it.each<[string, Answer]>([
    ['slow to begin', () => undefined],
    [
      'slow to end',
      (response) => {
        response.writeHead(200, JSON_HEADERS).write('{');
        const drip = setInterval(() => response.write(' '), 10);
        response.on('close', () => clearInterval(drip));
      },
    ],
  ])('ends one that is %s, and its connection', async (_what, answer) => {
    const closed: Promise<unknown>[] = [];
    const limited: Answer = (response) => {
      closed.push(new Promise((resolve) => response.on('close', resolve)));
      answer(response);
    };
    // Long enough for the request to come, however busy the machine is.
    expect(await failure(limited, { limitMs: 1_000 })).toMatchObject({ code: 'SUBGRAPH_TIMEOUT' });
    await Promise.all(closed);
    expect(closed).toHaveLength(1);
  });

  it('may be less than the limit of the transport', async () => {
    const { transport } = await subgraph(() => undefined);
    const deadline = performance.now() + 50;
    await expect(transport({ ...call, deadline })).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_TIMEOUT' },
    });
    expect(performance.now()).toBeGreaterThanOrEqual(deadline - 1);
  });
});
