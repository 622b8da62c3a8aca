import type { ThrowAwayServer } from './mariadb';

let server: ThrowAwayServer | undefined;

/** Keeps the server that Jest's set-up has started until its tear-down. */
export function keepServer(started: ThrowAwayServer): void {
  server = started;
}

/** The one that is kept; undefined where none was started. */
export function keptServer(): ThrowAwayServer | undefined {
  return server;
}
