import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Node tells it of each connection that one of the process' ports has taken; workers get theirs from another process. */
const TAKEN = 'net.server.socket';

/** A count of the connections that this process takes. */
export interface AcceptedConnections {
  /** So many since the count began. */
  readonly count: () => number;
  /** Counts no further ones. */
  readonly end: () => void;
}

/** Begins to count the connections that the process takes on all of its ports. */
export function acceptedConnections(): AcceptedConnections {
  let count = 0;
  const more = (): void => {
    count += 1;
  };
  subscribe(TAKEN, more);
  return { count: () => count, end: () => void unsubscribe(TAKEN, more) };
}
