import type { CptsStage, Indicator, PaymentPurpose, Qualifier } from '../../../../../schema/generated/cpts';
import type { DaySpan } from '../../DaySpan';
import type { Cpts } from '../../Cpts';
import type { FundingGrid } from '../../FundingGrid';
import type { Territory } from '../../Territory';

/** A figure as a document states it, with all that it is about. */
export interface FigureFact {
  readonly id: string;
  readonly indicator: Indicator;
  readonly value: number;
  readonly upTo: number | null;
  readonly qualifier: Qualifier;
  readonly asOf: DaySpan | null;
  readonly stage: CptsStage | null;
  /** In the order of their stable names. */
  readonly cptsIds: readonly string[];
  readonly territory: Territory | null;
  readonly sourceId: string;
}

/** A start-up aid, and the name of the body that pays it; the amount in whole cents. */
export interface AidFact {
  readonly id: string;
  readonly amount: number;
  readonly payer: string;
  readonly purpose: PaymentPurpose;
  readonly sourceId: string;
}

/** What contradictions are sought in. */
export interface ContradictionFacts {
  readonly figures: readonly FigureFact[];
  /** All grids, oldest first; what was only observed is passed over. */
  readonly grids: readonly FundingGrid[];
  readonly aids: readonly AidFact[];
  readonly cpts: readonly Cpts[];
}
