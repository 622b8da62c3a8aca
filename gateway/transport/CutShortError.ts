/** A slow answer was given up for what all calls together hold: others waited for its place. That is no fault of its subgraph. */
export class CutShortError extends Error {
  constructor() {
    super('Cut short: a slow answer, while much of others was held');
  }
}
