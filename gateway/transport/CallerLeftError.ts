/** Nobody waits for the answer of a call any more: not the subgraph's fault. */
export class CallerLeftError extends Error {
  constructor(reason?: unknown) {
    super('The caller left', { cause: reason });
  }
}
