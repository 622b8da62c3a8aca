import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { openRedis } from '../../../../gateway/cache/shared/openRedis';

/** A server that says this to whoever connects; how many did, and an end of it all. */
async function saying(text: string): Promise<{
  readonly url: string;
  readonly connected: () => number;
  readonly close: () => Promise<unknown>;
}> {
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket.on('error', () => undefined));
    socket.write(text);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<unknown> => {
    for (const socket of sockets) socket.destroy();
    return once(server.close(), 'close');
  };
  return { url: `redis://127.0.0.1:${port}`, connected: () => sockets.length, close };
}

describe('a server that says what no Redis says', () => {
  it.each([
    ['answers to questions that nobody asked', '$-1\r\n'.repeat(6)],
    ['a list longer than any', '*99999999999\r\n'],
    ['lists within lists', '*1\r\n'.repeat(50_000)],
  ])('loses its connection and ends nothing else: %s', async (_what, text) => {
    const { url, connected, close } = await saying(text);
    const opened = openRedis(url);
    while (connected() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
    await expect(opened.circuit.run(() => Promise.resolve(1))).resolves.toBeNull();
    opened.close();
    await close();
  });
});
