/** A call was not made, or not taken: too many are under way, or the subgraph does not know whose it is. */
export class CallRefusedError extends Error {}
