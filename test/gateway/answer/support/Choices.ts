/** A list of numbers read as choices; once it ends every choice is the first, so that a shorter list makes a simpler case. */
export class Choices {
  #next = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A number from 0 up to, but not with, `count`. */
  below(count: number): number {
    return (this.numbers[this.#next++] ?? 0) % count;
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }

  /** True about once in `count` times, and not once the list has ended. */
  onceIn(count: number): boolean {
    return this.below(count) === 1;
  }
}
