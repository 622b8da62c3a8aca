import type { Day } from '../calendarDay';
import type { CommuneVersion } from './CommuneVersion';

/** The days of a version, and no more of it. */
type Span = Pick<CommuneVersion, 'validFrom' | 'validTo'>;

/** Whether a version holds on a day: it has begun, and has not ended. */
export function holdsOn({ validFrom, validTo }: Span, day: Day): boolean {
  return validFrom <= day && !endedBy({ validTo }, day);
}

/** Whether a version has ended by a day; one that holds still never has. */
export function endedBy({ validTo }: Pick<Span, 'validTo'>, day: Day): boolean {
  return validTo !== null && validTo <= day;
}
