import type { AnswerWalk } from './AnswerWalk';

/**
 * Writes a value that is neither null nor undefined, at the place where the walk is, as JSON text. Null: it does not fit the
 * schema, or something non-null in it is missing, which the walk has noted.
 */
export type WriteValue = (value: unknown, walk: AnswerWalk) => string | null;
