/** What a worker tells its primary process once it answers connections. */
export const LISTENS = 'listens';

/** With a connection that the primary process has accepted for a worker. */
export const CONNECTION = 'connection';

/** What a worker answers when it has got one. */
export const TAKEN = 'taken';

/** What a primary process tells a worker once another one listens in its place. */
export const REPLACED = 'replaced';

/** What a worker tells its primary process when it wants no further connection. */
export const LEAVES = 'leaves';

/** The answer to it: all connections that are a worker's were sent before. */
export const LAST = 'last';

/** What a primary process asks a worker for. */
export const FIGURES = 'figures';

/** The answer to it: each figure of the worker, as JSON; null where it can't tell them. */
export interface FiguresAnswer {
  readonly figures: readonly object[] | null;
}

/** Whether a message is that answer. */
export function isFiguresAnswer(message: unknown): message is FiguresAnswer {
  return typeof message === 'object' && message !== null && 'figures' in message;
}
