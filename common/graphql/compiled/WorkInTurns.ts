/** Of one turn of the loop of events, work takes about this much, in milliseconds. */
const TURN_MS = 4;

/** Work in pieces, done in as many turns of the loop of events as it takes: what else the process has to do comes in between. */
export class WorkInTurns {
  readonly #waiting: (() => void)[] = [];
  readonly #now: () => number;
  /** When the first piece of this turn was begun; null: there was none. */
  #begun: number | null = null;
  #first = 0;

  constructor(now = (): number => performance.now()) {
    this.#now = now;
  }

  /** Does a piece at once, or behind those that wait where this turn has had enough of them. Pieces must not throw. */
  do(piece: () => void): void {
    if (this.#begun === null) this.#begin();
    if (this.#first < this.#waiting.length || this.#isOver()) this.#waiting.push(piece);
    else piece();
  }

  #begin(): void {
    this.#begun = this.#now();
    setImmediate(() => this.#next());
  }

  #isOver(): boolean {
    return this.#now() - (this.#begun ?? Infinity) >= TURN_MS;
  }

  #next(): void {
    this.#begun = null;
    if (this.#first === this.#waiting.length) return;
    this.#begin();
    while (this.#first < this.#waiting.length && !this.#isOver()) this.#waiting[this.#first++]?.();
    if (this.#first < this.#waiting.length) return;
    this.#waiting.length = 0;
    this.#first = 0;
  }
}
