/** What logs and figures tell of an operation: neither its text nor its variables. */
export interface OperationFacts {
  /** Null where it has none, or the document holds several and the request names none. */
  readonly name: string | null;
  readonly kind: 'query' | 'mutation' | 'subscription';
  /** The first sixteen digits of the SHA-256 of the text that was sent: persisted queries are known by the same. */
  readonly hash: string;
  readonly cost: number;
}
