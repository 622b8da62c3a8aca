import type { Mission } from '../../../../schema/generated/cpts';

/** A number of a rule, and who gives it. */
export interface SourcedNumber {
  readonly value: number;
  readonly sourceId: string;
}

/** By when a mission must start and be deployed, in months after the signature; both null where it may start at any time. */
export interface MissionDeadline {
  readonly startMonths: number | null;
  readonly deployMonths: number | null;
  readonly sourceId: string;
}

/** The rules of contracts, each with its source. Parts of an amount are per cent. */
export interface ContractRules {
  readonly contractYears: SourcedNumber;
  /** A review falls due within so many months after an anniversary. */
  readonly reviewMonths: SourcedNumber;
  readonly missionStartReviews: SourcedNumber;
  readonly variableAfterReview: SourcedNumber;
  readonly operatingAtSignature: SourcedNumber;
  readonly operatingAdvance: SourcedNumber;
  readonly missionFixedAdvance: SourcedNumber;
  /** Missions that no source gives a rule for are not in it. */
  readonly deadlines: ReadonlyMap<Mission, MissionDeadline>;
}
