/** What the log is told of calls to a subgraph that failed; its cause is why the last of them did. */
export class CallFailedError extends Error {
  /** `others`: how many more have failed since this was last told. */
  constructor(subgraph: string, others: number, cause: unknown) {
    const more = others === 0 ? '' : `, and ${others} more since this was last told`;
    super(`A call to the subgraph "${subgraph}" failed${more}`, { cause });
  }

  /** The same with every cause, in one line. */
  get line(): string {
    return [this.message, ...reasonsOf(this.cause)].join(': ').replace(/\s*\n\s*/g, ' ');
  }
}

function reasonsOf(cause: unknown): string[] {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? [cause] : [];
  // Where a name has several addresses the system's errors stand in a list, under no words of their own.
  if (cause instanceof AggregateError && cause.message === '') return reasonsOf(cause.errors[0]);
  return [cause.message === '' ? cause.name : cause.message, ...reasonsOf(cause.cause)];
}
