/** The time of a call was up before its answer was there. */
export class CallTimeoutError extends Error {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`No whole answer within ${Math.round(milliseconds)} ms`);
    this.milliseconds = milliseconds;
  }
}
