/** So much of answers that have not come whole may be held before those that are not small come one at a time. */
export const MANY_BYTES = 16 * 1024 * 1024;

/** The bytes of answers that have not come whole, over all calls to subgraphs. */
export class HeldBytes {
  readonly #many: number;
  #bytes = 0;

  /** `many` is in bytes; 16 MB where it is left out. */
  constructor(many = MANY_BYTES) {
    this.#many = many;
  }

  /** Whether so much is held that what comes is to come one after the other. */
  get areMany(): boolean {
    return this.#bytes > this.#many;
  }

  /** Notes that so many are held besides. */
  hold(bytes: number): void {
    this.#bytes += bytes;
  }

  /** Notes that so many are no longer held. */
  letGo(bytes: number): void {
    this.#bytes -= bytes;
  }
}

/** Those of this process: the subgraphs share its memory. */
export const HELD_HERE = new HeldBytes();
