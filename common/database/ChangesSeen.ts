/** Tells, for almost nothing, whether anything was written to a database since it was asked last. */
export type ChangesSeen = () => {
  /** Another number after each commit of another connection. */
  readonly byOthers: number;
  /** Another number after each row that our own connection has written, also where it was rolled back. */
  readonly own: number;
  /** Whether our own connection is in the middle of a transaction, whose rows all that it reads shows already. */
  readonly inTransaction: boolean;
};
