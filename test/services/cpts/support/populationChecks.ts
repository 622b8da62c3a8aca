/** A candidate of a population check as the tests ask for it. */
export interface CandidateAnswer {
  readonly year: number;
  readonly kind: string;
  readonly origin: string;
  readonly epci: { readonly code: string } | null;
  readonly value: { readonly low: number; readonly high: number } | null;
  readonly deviation: { readonly low: number; readonly high: number } | null;
  readonly withinTolerance: boolean | null;
  readonly fitsQualifier: boolean | null;
  readonly unknownReason: string | null;
}

/** A population check as the tests ask for it. */
export interface CheckAnswer {
  readonly stated: { readonly id: string };
  readonly on: string;
  readonly candidates: readonly CandidateAnswer[];
  readonly best: CandidateAnswer | null;
  readonly reproduced: boolean | null;
  readonly unknownReason: string | null;
}

const CANDIDATE = `year kind origin epci { code } value { low high } deviation { low high }
  withinTolerance fitsQualifier unknownReason`;

/** The fields of a check. */
export const CHECK = `stated { id } on candidates { ${CANDIDATE} } best { ${CANDIDATE} } reproduced unknownReason`;
