import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ANSWER, QUESTION } from '../../gateway/reload/support/readers';
import { describeWith } from '../../support/needs';
import type { RunningProgram } from '../../support/program';
import { until } from '../../support/until';
import { askingClients, get, post } from '../process/support/askingClients';
import { readersProgram, type Readers } from '../process/support/readersProgram';
import { haproxy, NO_HAPROXY, portOf, startProxy, untilHealthy, type Proxy } from './support/proxy';

const withProxy = describeWith(haproxy, NO_HAPROXY);

withProxy('the proxy of docker-compose.yml before two gateways', () => {
  let readers: Readers;
  let gateways: [RunningProgram, RunningProgram];
  let proxy: Proxy;
  const start = (port: string): Promise<RunningProgram> =>
    readers.start(['--port', port], { MAILLAGE_DRAIN_SECONDS: '3' });
  beforeAll(async () => {
    readers = await readersProgram();
    gateways = await Promise.all([start('0'), start('0')]);
    proxy = await startProxy([gateways[0].address, gateways[1].address]);
    await untilHealthy(proxy, 2);
  });
  afterAll(async () => {
    await proxy.stop();
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    await readers.close();
  });

  it('hands a question on', async () => {
    const { status, body } = await post(`${proxy.address}/graphql`, QUESTION);
    expect({ status, body: JSON.parse(body) as unknown }).toEqual({ status: 200, body: ANSWER });
  });

  it('loses no question while a gateway stops, and while it comes back', async () => {
    const clients = askingClients(proxy.address, QUESTION, 6);
    await until(() => clients.tally().answered > 50, clients.tally);
    const stopped = gateways[0].stop();
    await untilHealthy(proxy, 1);
    expect(await stopped).toMatchObject({ code: 0, errors: '' });
    gateways[0] = await start(portOf(gateways[0]));
    await untilHealthy(proxy, 2);
    const before = clients.tally().answered;
    await until(() => clients.tally().answered > before + 50, clients.tally);
    const { lost, refused } = await clients.end();
    expect({ lost, refused }).toEqual({ lost: [], refused: 0 });
  });

  it('goes on with one where the other was killed, and says by itself when none is left', async () => {
    await gateways[0].stop('SIGKILL');
    await untilHealthy(proxy, 1);
    for (let count = 0; count < 4; count += 1)
      expect(await post(`${proxy.address}/graphql`, QUESTION)).toMatchObject({ status: 200 });
    expect((await get(`${proxy.metrics}/health`)).status).toBe(200);
    await gateways[1].stop('SIGKILL');
    await untilHealthy(proxy, 0);
    expect((await get(`${proxy.metrics}/health`)).status).toBe(503);
    expect((await get(`${proxy.address}/graphql`)).status).toBe(503);
  });
});

withProxy('what the proxy of docker-compose.yml hands on', () => {
  let seen: { method: string | undefined; headers: IncomingHttpHeaders }[];
  let servers: Server[];
  let proxy: Proxy;
  /** Healthy, and takes every request without an answer. */
  const breaking = (): Server =>
    createServer((request, response) => {
      if (request.url === '/ready') return void response.end();
      seen.push({ method: request.method, headers: request.headers });
      request.socket.destroy();
    });
  beforeAll(async () => {
    servers = [breaking(), breaking()];
    const addresses = await Promise.all(servers.map(listening));
    proxy = await startProxy([addresses[0]!, addresses[1]!]);
    await untilHealthy(proxy, 2);
  });
  beforeEach(() => (seen = []));
  afterAll(async () => {
    await proxy.stop();
    for (const server of servers) server.close();
  });

  it('asks again what is asked without effect, and never what was posted', async () => {
    await get(`${proxy.address}/graphql?query=%7Bbooks%7D`);
    const asked = seen.length;
    await post(`${proxy.address}/graphql`, 'mutation { change }');
    expect(seen.map(({ method }) => method)).toEqual([...Array<string>(asked).fill('GET'), 'POST']);
    expect(asked).toBeGreaterThan(1);
  });

  it('says who asks, whatever the client says of itself, and logs no question', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    await fetch(`${proxy.address}/graphql?api_key=secret`, { headers });
    expect(seen[0]?.headers).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'http' });
    await until(() => proxy.output().includes('GET /graphql 502'), proxy.output);
    expect(proxy.output()).not.toContain('secret');
  });
});

withProxy('the proxy of docker-compose.yml before a gateway that waits for a subgraph', () => {
  it('takes it for healthy when it says so after two seconds', async () => {
    let told = 0;
    const server = createServer((_request, response) => {
      response.once('finish', () => (told += 1));
      setTimeout(() => response.end(), 2_000);
    });
    const nobody = 'http://127.0.0.1:1';
    const proxy = await startProxy([await listening(server), nobody]);
    try {
      // Before the first answer a server counts as healthy, whatever it says.
      await until(() => told >= 2, proxy.output);
      expect(await proxy.healthy()).toBe(1);
    } finally {
      await proxy.stop();
      server.close();
    }
  });
});

function listening(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    });
  });
}
