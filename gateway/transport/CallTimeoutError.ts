/** The time of a call was up before its answer was there. */
export class CallTimeoutError extends Error {
  constructor(milliseconds: number) {
    super(`No whole answer within ${Math.round(milliseconds)} ms`);
  }
}
