import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import { acceptedConnections } from '../../../gateway/overload/acceptedConnections';

test('counts what the process takes, from when it is asked until it ends', async () => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const come = async (): Promise<void> => {
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1').resume();
    await once(socket, 'close');
  };
  await come();
  const accepted = acceptedConnections();
  await come();
  await come();
  accepted.end();
  await come();
  expect(accepted.count()).toBe(2);
  server.close();
});
