import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A way to a server that can be cut, as by a firewall that lets nothing through and says nothing. */
export interface WayTo {
  readonly port: number;
  readonly cut: () => void;
  /** Lets everything through again, what was held back included. */
  readonly mend: () => void;
  readonly close: () => Promise<void>;
}

/** Opens one on a free port of this machine. */
export async function wayTo(port: number): Promise<WayTo> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const watch = (socket: Socket, other: Socket): void => {
    sockets.add(socket);
    socket.on('data', (data) => other.write(data));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      sockets.delete(socket);
      other.destroy();
    });
    if (isCut) socket.pause();
  };
  const server = createServer((socket) => {
    const other = connect(port, '127.0.0.1');
    watch(socket, other);
    watch(other, socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    cut: () => {
      isCut = true;
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      isCut = false;
      for (const socket of sockets) socket.resume();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
