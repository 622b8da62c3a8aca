/** What a worker tells its primary process once it answers connections. */
export const LISTENS = 'listens';

/** With a connection that the primary process has accepted for a worker. */
export const CONNECTION = 'connection';

/** What a primary process tells a worker once another one listens in its place. */
export const REPLACED = 'replaced';

/** What a worker tells its primary process when it wants no further connection. */
export const LEAVES = 'leaves';

/** The answer to it: all connections that are a worker's were sent before. */
export const LAST = 'last';
