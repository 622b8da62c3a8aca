import type { Day } from '../../../../common/calendarDay';
import type { FoundCommune } from './CommuneFinder';

/** A commune in the perimeter of a CPTS, as one row lists it. */
export interface ListedPlace extends FoundCommune {
  readonly whole: boolean;
  readonly from: Day | null;
  /** First day on which it was no longer in it. */
  readonly to: Day | null;
  readonly sourceId: string;
}

/** Whether two rows say the same. */
export function samePlace(one: ListedPlace, other: ListedPlace): boolean {
  return one.whole === other.whole && one.from === other.from && one.to === other.to;
}

/** Whether the spans have a day in common. */
export function placesOverlap(one: ListedPlace, other: ListedPlace): boolean {
  return begins(one) < ends(other) && begins(other) < ends(one);
}

/** The first day, as text that sorts; an open one before all. */
export function begins({ from }: Pick<ListedPlace, 'from'>): string {
  return from ?? '';
}

/** The first day out, as text that sorts; an open one after all. */
export function ends({ to }: Pick<ListedPlace, 'to'>): string {
  return to ?? '~';
}
