/** What somebody else saw during an attack. */
export interface Seen {
  /** How long each answer took, in milliseconds. */
  readonly answeredMs: number[];
  /** Answers that were none: their status, or what went wrong. */
  readonly failed: string[];
}
