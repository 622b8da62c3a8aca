/** CPU milliseconds of one request: of the whole product, of the handler written by hand, and how many times as much that is. */
export interface Compared {
  readonly product: number;
  readonly byHand: number;
  readonly ratio: number;
}
