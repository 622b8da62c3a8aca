import type { Waiting } from './Waiting';

/**
 * The operations that wait and cost little, by the address that asks: addresses take turns, and those of one are begun in their order
 * (Demers, Keshav and Shenker, "Analysis and Simulation of a Fair Queueing Algorithm", 1989), so that whoever asks most waits longest.
 */
export class FairLine {
  /** The address whose turn is next stands first; none stands here for which nothing waits. */
  readonly #waiting = new Map<string, Waiting[]>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Whether fewer wait of an address than would if all that wait were shared equally, with one more address. */
  hasLessThanItsShare(address: string): boolean {
    const share = this.#length / (this.#waiting.size + 1);
    return (this.#waiting.get(address)?.length ?? 0) < share;
  }

  join(operation: Waiting): void {
    const others = this.#waiting.get(operation.address);
    if (others === undefined) this.#waiting.set(operation.address, [operation]);
    else others.push(operation);
    this.#length += 1;
  }

  /** Takes out the one whose turn it is, past those that are gone; null where none waits. */
  take(): Waiting | null {
    for (const [address, operations] of this.#waiting) {
      const next = this.#firstOf(operations);
      this.#waiting.delete(address);
      if (operations.length > 0) this.#waiting.set(address, operations);
      if (next !== null) return next;
    }
    return null;
  }

  #firstOf(operations: Waiting[]): Waiting | null {
    for (let next = operations.shift(); next !== undefined; next = operations.shift()) {
      this.#length -= 1;
      if (!next.isGone()) return next;
    }
    return null;
  }
}
