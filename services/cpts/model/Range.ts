/** Two numbers between which the true one lies, both included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}
