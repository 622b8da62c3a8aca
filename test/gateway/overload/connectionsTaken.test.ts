import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { connectionsTaken } from '../../../gateway/overload/connectionsTaken';

describe('the connections that a process has taken', () => {
  it('are counted, whichever server took them', async () => {
    const before = connectionsTaken();
    const servers = [createServer(), createServer()];
    for (const server of servers) {
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      const taken = once(server, 'connection');
      connect((server.address() as AddressInfo).port, '127.0.0.1')
        .on('error', () => undefined)
        .unref();
      const [socket] = (await taken) as [{ destroy: () => void }];
      socket.destroy();
      server.close();
    }
    expect(connectionsTaken() - before).toBe(2);
  });
});
