import type { Duplex } from 'node:stream';

/**
 * Ends a connection on which something comes that no Redis sends: where nothing was asked, or in brackets without end, the client would
 * throw it at nobody, which ends the process. Call it once the client listens to the connection, before anything has come.
 */
export function guardReplies(connection: Duplex): void {
  for (const listener of connection.listeners('data')) {
    connection.off('data', listener as (reply: Buffer) => void);
    connection.prependListener('data', (reply: Buffer) => {
      try {
        listener.call(connection, reply);
      } catch (error) {
        connection.destroy(error instanceof Error ? error : new Error(String(error)));
      }
    });
  }
}
