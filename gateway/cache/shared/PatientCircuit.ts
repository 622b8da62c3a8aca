/**
 * Calls something that may fail, and leaves it alone once it has: only probes in the background go there until one succeeds. It begins
 * so, too.
 */
export class PatientCircuit {
  readonly #ping: () => Promise<unknown>;
  readonly #timer: NodeJS.Timeout;
  #usable = false;
  #probing = false;

  constructor(ping: () => Promise<unknown>, msBetweenProbes: number) {
    this.#ping = ping;
    this.#timer = setInterval(() => this.probe(), msBetweenProbes).unref();
  }

  /** What the call gives; null where it fails, or is not made because the last one did. */
  async run<Result>(call: () => Promise<Result>): Promise<Result | null> {
    if (!this.#usable) return null;
    try {
      return await call();
    } catch {
      this.#usable = false;
      return null;
    }
  }

  /** Tries whether it answers again; it does nothing where it does anyway. */
  probe(): void {
    if (this.#usable || this.#probing) return;
    this.#probing = true;
    this.#ping()
      .then(() => (this.#usable = true))
      .catch(() => undefined)
      .finally(() => (this.#probing = false));
  }

  close(): void {
    clearInterval(this.#timer);
    this.#usable = false;
  }
}
