import type { Day } from '../../../../common/calendarDay';
import type { OrderedChange } from './orderChanges';

/** Which changes are wanted: after the first day and up to the second; a condition left out holds for all. */
export interface WantedChanges {
  readonly from: Day;
  readonly to: Day;
  readonly departmentCode: string | null;
  readonly regionCode: string | null;
  readonly cptsId: string | null;
}

/** A change, and whether it certainly lies between the days asked for. */
export interface ChangeBetween extends OrderedChange {
  readonly certain: boolean;
}

/** The changes that lie, or may lie, between the two days, in the order given: none after a day and up to the same day. */
export function changesBetween(all: readonly OrderedChange[], wanted: WantedChanges): OrderedChange[] {
  if (wanted.from >= wanted.to) return [];
  return all.filter((change) => isOf(change, wanted) && mayLieBetween(change, wanted));
}

/** The change, and whether its whole span lies after the first day and not after the second. */
export function withCertainty(change: OrderedChange, { from, to }: WantedChanges): ChangeBetween {
  const { earliest, latest } = change.date;
  const certain = earliest !== null && earliest > from && latest !== null && latest <= to;
  return { ...change, certain };
}

function isOf({ cpts }: OrderedChange, { departmentCode, regionCode, cptsId }: WantedChanges): boolean {
  return (
    (departmentCode === null || cpts.departments.includes(departmentCode)) &&
    (regionCode === null || cpts.regions.includes(regionCode)) &&
    (cptsId === null || cpts.id === cptsId)
  );
}

function mayLieBetween({ date }: OrderedChange, { from, to }: WantedChanges): boolean {
  return (date.latest === null || date.latest > from) && (date.earliest === null || date.earliest <= to);
}
