import type { StatedDate } from './StatedDate';

/** A contract between a CPTS, an ARS and a CPAM. */
export interface Contract {
  readonly id: string;
  readonly cptsId: string;
  readonly signed: StatedDate;
  readonly signedAtCode: string | null;
  /** The bodies that signed, in the order of the source. */
  readonly signatoryIds: readonly string[];
  readonly note: string | null;
  readonly sourceId: string;
}
