import { subscribe } from 'node:diagnostics_channel';

let taken = 0;

// Node tells here of each connection that a server of this process takes from the system.
subscribe('net.server.socket', () => void (taken += 1));

/** How many connections this process has taken so far; those that another process hands over are not among them. */
export function connectionsTaken(): number {
  return taken;
}
