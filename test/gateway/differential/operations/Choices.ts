/** A row of choices that follow from one number; 0 makes the plainest choice each time. */
export class Choices {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A whole number from 0 to below the limit. */
  next(limit: number): number {
    const chosen = this.#state % limit;
    // The multiplier and increment of Numerical Recipes' generator, without its bits of least period.
    if (this.#state !== 0) this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 8;
    return chosen;
  }

  /** One of the items. */
  of<T>(items: readonly T[]): T {
    return items[this.next(items.length)]!;
  }
}
