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

/** What a worker asks for where it can't open over its supergraph's file. */
export const SERVED = 'served';

/**
 * The text of the supergraph that a worker answers over: told to its primary process whenever it is another, and by that to a worker that
 * asks; null where it has none for it.
 */
export interface ServedText {
  readonly served: string | null;
}

/** Whether a message is such a text. */
export function isServedText(message: unknown): message is ServedText {
  return typeof message === 'object' && message !== null && 'served' in message;
}

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
