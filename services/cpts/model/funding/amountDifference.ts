import type { Label } from '../FundingGrid';
import type { StatedAmount } from './StatedAmount';

/** An amount in two versions, in cents; `unknownReason` says why there is no difference. */
export interface AmountDifference {
  readonly category: number;
  readonly before: number | null;
  readonly after: number | null;
  readonly difference: number | null;
  readonly unknownReason: Label | null;
  readonly sourceIdBefore: string | null;
  readonly sourceIdAfter: string | null;
}

/** After less before; null with the reasons of both where either is unknown. */
export function amountDifference(
  category: number,
  before: StatedAmount,
  after: StatedAmount,
): AmountDifference {
  const known = before.maximum !== null && after.maximum !== null;
  return {
    category,
    before: before.maximum,
    after: after.maximum,
    difference: known ? after.maximum - before.maximum : null,
    unknownReason: known ? null : reasonsOf([before, after]),
    sourceIdBefore: before.maximum === null ? null : before.sourceId,
    sourceIdAfter: after.maximum === null ? null : after.sourceId,
  };
}

function reasonsOf(amounts: readonly StatedAmount[]): Label {
  const reasons = amounts.flatMap((amount) => (amount.maximum === null ? [amount.unknownReason] : []));
  const joined = (language: keyof Label) => [...new Set(reasons.map((reason) => reason[language]))].join(' ');
  return { FR: joined('FR'), EN: joined('EN') };
}
