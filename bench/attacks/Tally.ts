import type { RawAnswer } from '../../test/gateway/hostile/support/rawRequest';

/** What an attacker was answered. */
export class Tally {
  readonly #statuses = new Map<number, number>();
  #largestError = 0;

  note({ status, body }: RawAnswer): void {
    this.#statuses.set(status, (this.#statuses.get(status) ?? 0) + 1);
    if (status === 200) return;
    this.#largestError = Math.max(this.#largestError, Buffer.byteLength(body));
  }

  /** The largest body of an answer with another status than 200, in bytes. */
  get largestError(): number {
    return this.#largestError;
  }

  /** How often each status came; 0 stands for a connection that ended without an answer. */
  get statuses(): string {
    const sorted = [...this.#statuses].sort(([one], [other]) => one - other);
    return sorted.map(([status, count]) => `${status}: ${count}`).join(', ');
  }
}
