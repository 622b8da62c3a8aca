/** What a circuit calls, and who is told of it. */
export interface PatientCircuitParts {
  /** Tries whether it answers. */
  readonly ping: () => Promise<unknown>;
  readonly msBetweenProbes: number;
  /** Told with why once it fails, and with null once it answers again; of what has not answered yet once a later probe fails too. */
  readonly told: (failure: unknown) => void;
}

/**
 * Calls something that may fail, and leaves it alone once it has: only probes in the background go there until one succeeds. It begins
 * so, too.
 */
export class PatientCircuit {
  readonly #parts: PatientCircuitParts;
  readonly #timer: NodeJS.Timeout;
  #usable = false;
  #probing = false;
  #hasAnswered = false;
  /** When what has not answered yet failed first, on the clock of `performance.now()`, in milliseconds. */
  #failsSince: number | null = null;
  #isTold = false;
  #isClosed = false;

  constructor(parts: PatientCircuitParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.probe(), parts.msBetweenProbes).unref();
  }

  /** What the call gives; null where it fails, or is not made because the last one did. */
  async run<Result>(call: () => Promise<Result>): Promise<Result | null> {
    if (!this.#usable) return null;
    try {
      return await call();
    } catch (error) {
      this.#failed(error);
      return null;
    }
  }

  /** Tries whether it answers again; it does nothing where it does anyway. */
  probe(): void {
    if (this.#usable || this.#probing) return;
    this.#probing = true;
    this.#parts
      .ping()
      .then(
        () => this.#answered(),
        (error: unknown) => this.#failed(error),
      )
      .finally(() => (this.#probing = false));
  }

  close(): void {
    clearInterval(this.#timer);
    this.#usable = false;
    this.#isClosed = true;
  }

  #answered(): void {
    if (this.#isClosed) return;
    this.#usable = true;
    this.#hasAnswered = true;
    if (!this.#isTold) return;
    this.#isTold = false;
    this.#parts.told(null);
  }

  #failed(error: unknown): void {
    this.#usable = false;
    if (this.#isTold || this.#isClosed || this.#isBeginning()) return;
    this.#isTold = true;
    this.#parts.told(error);
  }

  /** A program that starts is busy for longer than a probe may take: that the first ones fail tells nothing. */
  #isBeginning(): boolean {
    if (this.#hasAnswered) return false;
    const now = performance.now();
    this.#failsSince ??= now;
    return now - this.#failsSince < this.#parts.msBetweenProbes / 2;
  }
}
