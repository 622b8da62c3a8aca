import { once } from 'node:events';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { startLog } from '../../../common/observability/programLog';
import { FrontServer } from '../../../common/service/FrontServer';
import { until } from '../../support/until';

/** A connection, and all that has come on it. */
interface Client {
  readonly socket: Socket;
  readonly ended: Promise<string>;
}

function client(port: number): Client {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8');
  let text = '';
  socket.on('data', (chunk: string) => (text += chunk)).on('error', () => undefined);
  return { socket, ended: once(socket, 'close').then(() => text) };
}

const ask = (path: string): string => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

describe('the server in front', () => {
  const waiting: ServerResponse[] = [];
  const handle: RequestListener = (request, response) => {
    if (request.url === '/slow') waiting.push(response);
    else response.end('fine');
  };
  const slowCame = async (): Promise<void> => {
    while (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  afterEach(() => waiting.splice(0));

  it('waits for the answer under way, which tells its client to leave, and ends idle connections', async () => {
    const front = new FrontServer(handle);
    const port = await front.listen('127.0.0.1', 0);
    const [idle, slow] = [client(port), client(port)];
    slow.socket.write(ask('/slow'));
    await slowCame();
    const closed = front.close();
    expect(await idle.ended).toBe('');
    waiting[0]?.end('at last');
    await closed;
    expect(await slow.ended).toMatch(
      /^HTTP\/1\.1 200 OK\r\n(.*\r\n)*Connection: close\r\n(.*\r\n)*\r\n[^]*at last/i,
    );
  });

  it('counts that from when clients can come, on a port of its own or on connections that are given to it', async () => {
    const listening = new FrontServer(handle);
    const given = new FrontServer(handle);
    await until(() => listening.idleMs > 20 && given.idleMs > 20);
    const beforeListening = performance.now();
    const port = await listening.listen('127.0.0.1', 0);
    expect(listening.idleMs).toBeLessThanOrEqual(performance.now() - beforeListening);
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    const beforeGiven = performance.now();
    given.take(socket);
    expect(given.idleMs).toBeLessThanOrEqual(performance.now() - beforeGiven);
    socket.destroy();
    await Promise.all([given.close(), listening.close()]);
  });

  it('tells for how long nobody has asked', async () => {
    const front = new FrontServer(handle);
    const port = await front.listen('127.0.0.1', 0);
    await until(() => front.idleMs > 20);
    const slow = client(port);
    slow.socket.write(ask('/slow'));
    await slowCame();
    expect(front.idleMs).toBe(0);
    const before = performance.now();
    waiting[0]?.end('at last');
    await until(() => front.idleMs > 0);
    expect(front.idleMs).toBeLessThanOrEqual(performance.now() - before);
    slow.socket.destroy();
    await front.close();
  });

  it('says that it drains at /ready alone, and still takes connections', async () => {
    const front = new FrontServer(handle);
    const port = await front.listen('127.0.0.1', 0);
    front.drain();
    const asked = ['/ready', '/other'].map((path) => {
      const each = client(port);
      each.socket.write(ask(path));
      return each.ended;
    });
    const [ready, other] = await Promise.all(asked);
    expect(ready).toMatch(/^HTTP\/1\.1 503 [^]*\{"status":"draining"\}/);
    expect(other).toMatch(/^HTTP\/1\.1 200 [^]*fine/);
    await front.close();
  });

  it('answers a request that comes on an idle connection while it closes', async () => {
    const front = new FrontServer(handle);
    const port = await front.listen('127.0.0.1', 0);
    const idle = client(port);
    await once(idle.socket, 'connect');
    const closed = front.close();
    idle.socket.write(ask('/other'));
    expect(await idle.ended).toMatch(/^HTTP\/1\.1 200 /);
    await closed;
  });

  it('goes on where connections can not be accepted, and logs it once with how often', async () => {
    const lines: Record<string, unknown>[] = [];
    const write = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>);
    startLog({ level: 'error', format: 'json' }, { write });
    const servers: Server[] = [];
    const front = new FrontServer(handle, { prepare: (server) => void servers.push(server) });
    const port = await front.listen('127.0.0.1', 0);
    for (let time = 0; time < 100; time += 1) servers[0]?.emit('error', new Error('accept EMFILE'));
    expect(lines).toMatchObject([{ level: 'error', error: 'Error: accept EMFILE', count: 1 }]);
    const after = client(port);
    after.socket.write(ask('/other'));
    const closed = front.close();
    expect(await after.ended).toMatch(/^HTTP\/1\.1 200 /);
    await closed;
  });

  it('cuts what hangs, and counts it', async () => {
    const front = new FrontServer(handle);
    const port = await front.listen('127.0.0.1', 0);
    const slow = client(port);
    slow.socket.write(ask('/slow'));
    await slowCame();
    const closed = front.close();
    expect(front.cut()).toBe(1);
    expect(await slow.ended).toBe('');
    await closed;
  });

  it('answers on connections that were accepted elsewhere, finishes them, and tells slow ones so', async () => {
    const servers: Server[] = [];
    const front = new FrontServer(handle, {
      limits: { headersTimeout: 200, connectionsCheckingInterval: 50 },
      prepare: (server) => void servers.push(server),
    });
    const acceptor = createServer({ pauseOnConnect: true }, (socket) => front.take(socket));
    acceptor.listen(0, '127.0.0.1');
    await once(acceptor, 'listening');
    const { port } = acceptor.address() as AddressInfo;
    const slowHead = client(port);
    slowHead.socket.write('GET / HTTP/1.1\r\n');
    expect(await slowHead.ended).toMatch(/^HTTP\/1\.1 408 /);
    for (const server of servers) server.headersTimeout = 60_000;
    const slow = client(port);
    slow.socket.write(ask('/slow'));
    await slowCame();
    acceptor.close();
    const state = { isClosed: false };
    const closed = front.close().then(() => (state.isClosed = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(state.isClosed).toBe(false);
    waiting[0]?.end('at last');
    expect(await slow.ended).toContain('at last');
    await closed;
  });
});
