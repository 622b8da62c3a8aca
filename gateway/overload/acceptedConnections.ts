import { subscribe } from 'node:diagnostics_channel';

let count = 0;

subscribe('net.server.socket', () => {
  count += 1;
});

/** How many connections this process has taken on ports that it listens on, since it started. */
export function acceptedConnections(): number {
  return count;
}
