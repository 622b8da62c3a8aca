/** A subgraph has answered that it can't answer now (RFC 9110, section 15.6.4; RFC 6585, section 4). */
export class BusyError extends Error {
  /** After how many milliseconds it wants to be asked again; null where it does not say. */
  readonly retryAfterMs: number | null;

  constructor(status: number, retryAfterMs: number | null) {
    super(`status ${status}`);
    this.retryAfterMs = retryAfterMs;
  }
}
