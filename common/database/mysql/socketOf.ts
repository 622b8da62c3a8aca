import type { Socket } from 'node:net';
import type { Connection } from 'mysql2';

/** The socket of a connection, which mysql2 has and does not declare. */
export function socketOf(connection: Connection): Socket {
  return (connection as Connection & { readonly stream: Socket }).stream;
}
