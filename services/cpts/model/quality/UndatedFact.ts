import type { FactKind } from '../../../../schema/generated/cpts';
import type { StatedDate } from '../StatedDate';

/** A fact that no source dates to the day. */
export interface UndatedFact {
  readonly kind: FactKind;
  readonly factId: string;
  readonly cptsIds: readonly string[];
  /** As far as a source gives it; null where none does. */
  readonly date: StatedDate | null;
  readonly sourceId: string;
}

/** A fact and its date, whether it is to the day or not. */
export type DatedFact = Omit<UndatedFact, 'kind'>;
