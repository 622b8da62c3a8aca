import type { InstalmentKind, Mission } from '../../../../schema/generated/cpts';
import type { Label } from '../FundingGrid';
import type { ComputedDate } from '../StatedDate';
import type { Amount } from './Amount';

/** A part of a contract's money that falls due, in whole cents or with the reason why they are unknown. */
export type Instalment = Amount & {
  readonly kind: InstalmentKind;
  readonly mission: Mission | null;
  readonly label: Label;
  readonly contractYear: number;
  readonly due: ComputedDate;
  readonly sourceId: string;
};

/** In the order of the schema: on one day a year is closed before the next one is opened, by the year's number. */
const KIND_ORDER: readonly InstalmentKind[] = [
  'OPERATING_FUNDS',
  'OPERATING_FUNDS_ADVANCE',
  'OPERATING_FUNDS_BALANCE',
  'MISSION_FIXED_ADVANCE',
  'MISSION_FIXED_BALANCE',
  'MISSION_VARIABLE',
];

/** The order in which instalments fall due: by the first day possible, then by year and kind; equal ones stay as they are. */
export function byDueDay(one: Instalment, other: Instalment): number {
  const [day, otherDay] = [one.due.earliest ?? '', other.due.earliest ?? ''];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return (
    one.contractYear - other.contractYear || KIND_ORDER.indexOf(one.kind) - KIND_ORDER.indexOf(other.kind)
  );
}
