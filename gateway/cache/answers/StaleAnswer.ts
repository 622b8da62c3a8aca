import type { KeptAnswer } from './KeptAnswer';

/** An answer that is given for want of a fresh one. */
export interface StaleAnswer {
  readonly kept: KeptAnswer;
  /** When it was last known to be right, in milliseconds since 1970. */
  readonly since: number;
}
