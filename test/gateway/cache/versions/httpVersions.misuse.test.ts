import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fastify from 'fastify';
import { registerVersions } from '../../../../common/datasets/registerVersions';
import { httpVersions } from '../../../../gateway/cache/versions/httpVersions';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

async function read(listener: RequestListener, milliseconds = 5_000): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return httpVersions(`http://127.0.0.1:${port}/graphql`).read(AbortSignal.timeout(milliseconds));
}

describe('the versions of a subgraph over HTTP', () => {
  it('are what the subgraph tells beside its graph', async () => {
    const app = fastify();
    registerVersions(app, () => Promise.resolve('hash 2026-11-22 0.1.0'));
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    expect(await httpVersions(`${address}/graphql`).read(AbortSignal.timeout(5_000))).toBe(
      'hash 2026-11-22 0.1.0',
    );
    await app.close();
  });

  it('are not told where the subgraph can’t', async () => {
    const app = fastify();
    registerVersions(app, () => Promise.reject(new Error('being written')));
    const answer = await app.inject('/versions');
    expect([answer.statusCode, answer.json()]).toEqual([503, { versions: null }]);
    await app.close();
  });

  it.each([
    ['HTML', '<html>'],
    ['half a JSON', '{"versions":"v'],
    ['no object', 'null'],
    ['another type', '{"versions":7}'],
    ['nothing', ''],
    ['an empty text', '{"versions":""}'],
    ['line breaks', '{"versions":"a\\nbooks v1"}'],
    ['a text that is too long', JSON.stringify({ versions: 'x'.repeat(301) })],
  ])('are none where it answers %s', async (_what, body) => {
    await expect(read((_request, response) => response.end(body))).rejects.toThrow();
  });

  it('are none where it answers 500, or elsewhere', async () => {
    const body = '{"versions":"v1"}';
    await expect(read((_request, response) => response.writeHead(500).end(body))).rejects.toThrow('500');
    const away: RequestListener = ({ url }, response) =>
      url === '/versions' ? response.writeHead(302, { location: '/other' }).end() : response.end(body);
    await expect(read(away)).rejects.toThrow();
  });

  it('are none where the answer never ends: no more of it is read than a version may have', async () => {
    let sent = 0;
    const endless: RequestListener = (_request, response) => {
      const timer = setInterval(() => {
        sent += 1;
        response.write(' '.repeat(400));
      }, 1);
      response.on('close', () => clearInterval(timer));
    };
    await expect(read(endless)).rejects.toThrow('too long');
    expect(sent).toBeLessThan(1_000);
  });

  it('are none where nothing comes in time', async () => {
    await expect(read(() => undefined, 100)).rejects.toThrow();
  });
});
