import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { httpTransport } from '../../../gateway/transport/httpTransport';

let server: Server;
let answer: { status: number; body: string };
let received: { headers: NodeJS.Dict<string | string[]>; body: string } | undefined;

beforeAll((done) => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received = { headers: request.headers, body: Buffer.concat(chunks).toString() };
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  }).listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  server.close(done);
});

function call() {
  const { port } = server.address() as AddressInfo;
  const transport = httpTransport('books', `http://127.0.0.1:${port}/graphql`);
  return transport({ query: '{ a }', variables: { x: 1 }, requestId: 'r-1' });
}

describe('a subgraph over HTTP', () => {
  it('is asked by POST, with the request id', async () => {
    answer = { status: 200, body: '{"data":{"a":1}}' };
    expect(await call()).toEqual({ data: { a: 1 } });
    expect(received?.headers).toMatchObject({ 'content-type': 'application/json', 'x-request-id': 'r-1' });
    expect(JSON.parse(received?.body ?? '')).toEqual({ query: '{ a }', variables: { x: 1 } });
  });

  it('may answer with errors, whatever the status', async () => {
    answer = { status: 400, body: '{"errors":[{"message":"no"}]}' };
    expect(await call()).toEqual({ errors: [{ message: 'no' }] });
  });
});

describe('an answer that is no GraphQL result', () => {
  it.each([
    '',
    'not json',
    '[]',
    '"data"',
    'null',
    '{}',
    '{"data":"zz"}',
    '{"data":null}',
    '{"data":[]}',
    '{"errors":[]}',
    '{"data":{},"errors":"no"}',
    '{"errors":[{"code":1}]}',
  ])('such as %p is SUBGRAPH_UNAVAILABLE, without a word of the body', async (body) => {
    answer = { status: 200, body };
    await expect(call()).rejects.toMatchObject({
      message:
        'Every subgraph must be reached, and answer within 30 seconds, got "books". Try again in a moment; the rest of the answer stands.',
      extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
    });
  });
});
