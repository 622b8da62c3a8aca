/** An operation that waits to be begun. */
export interface Waiting {
  /** How much work it is, in points of cost. */
  readonly points: number;
  /** The client address by which it is counted. */
  readonly address: string;
  /** Begins it; `leave` must be called once it is answered. */
  readonly begin: () => void;
  /** Whether nobody waits for its answer any more. */
  readonly isGone: () => boolean;
}
