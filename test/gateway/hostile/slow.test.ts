import type { Server } from 'node:http';
import { SERVER_LIMITS } from '../../../gateway/limits/http/serverLimits';
import { frontServer } from '../../../gateway/reload/frontServer';
import { checkedCode } from './support/hostileCases';
import { hostileGateway, type HostileGateway } from './support/hostileGateway';
import { head, rawRequest } from './support/rawRequest';

const HALF_A_HEAD = 'POST /graphql HTTP/1.1\r\nhost: a\r\nx-a: ';
const HALF_A_BODY = `${head('POST', '/graphql', 'content-type: application/json\r\ncontent-length: 100\r\n')}{"query"`;
const HALF_A_CHUNK = `${head('POST', '/graphql', 'content-type: application/json\r\ntransfer-encoding: chunked\r\n')}64\r\n{"query"`;

test('a request has less than ten seconds to come whole', () => {
  const { headersTimeout, requestTimeout, connectionsCheckingInterval } = SERVER_LIMITS;
  expect(headersTimeout + connectionsCheckingInterval).toBeLessThan(10_000);
  expect(requestTimeout + connectionsCheckingInterval).toBeLessThan(10_000);
});

describe('a client that sends slowly', () => {
  let gateway: HostileGateway;
  beforeAll(async () => (gateway = await hostileGateway()));
  afterAll(() => gateway.app.close());

  const hurry = ({ server }: { readonly server: Server }): void => {
    server.headersTimeout = 100;
    server.requestTimeout = 200;
  };

  it('meets a server with these limits', () => {
    const { headersTimeout, requestTimeout } = gateway.app.server;
    expect({ headersTimeout, requestTimeout }).toEqual({
      headersTimeout: SERVER_LIMITS.headersTimeout,
      requestTimeout: SERVER_LIMITS.requestTimeout,
    });
  });

  it.each([
    ['headers', HALF_A_HEAD],
    ['a body', HALF_A_BODY],
    ['chunks', HALF_A_CHUNK],
  ])('is told so of %s that do not end', async (_what, bytes) => {
    hurry(gateway.app);
    const answer = await rawRequest(gateway.port, bytes);
    expect({ status: answer.status, code: checkedCode(answer) }).toEqual({
      status: 408,
      code: 'REQUEST_TIMEOUT',
    });
    expect(answer.body).toContain(
      'A request comes whole within 8 seconds, its headers within 4, got \\"a part of one\\". Send it again over a better line.',
    );
  });
});

describe('the server in front of gateways that change', () => {
  it('answers what is no request, and what is too large, itself', async () => {
    const front = frontServer((_request, response) => response.end());
    const port = await front.listen('127.0.0.1', 0);
    const bad = await rawRequest(port, 'hello\r\n\r\n');
    const large = await rawRequest(port, head('GET', '/', `x-a: ${'a'.repeat(20_000)}\r\n`));
    const tunnel = await rawRequest(port, head('CONNECT', 'a:80'));
    await front.close();
    expect(large.body).toContain(
      'at most 16 kB together, got \\"more than 16384 bytes\\". Send the operation by POST, and fewer headers.',
    );
    expect(bad.body).toContain('got \\"a message that is not HTTP/1.1\\"');
    expect([bad, large, tunnel].map((answer) => [answer.status, checkedCode(answer)])).toEqual([
      [400, 'BAD_REQUEST'],
      [431, 'HEADERS_TOO_LARGE'],
      [405, 'METHOD_NOT_ALLOWED'],
    ]);
  });
});
