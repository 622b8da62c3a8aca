import type { Cpts } from '../Cpts';
import type { PerimeterPlace } from '../PerimeterPlace';
import type { Reference } from '../Reference';
import { AFTER_ALL_DAYS, dayNumber } from './dayNumber';
import { placeNumbers, type PlaceNumbers } from './placeNumbers';

/** Places of a perimeter that came and went on the same days: in it from the first until, and without, the second. */
export interface PerimeterSpan {
  readonly from: number;
  readonly until: number;
  readonly places: PlaceNumbers;
}

/** Whether the places are in the perimeter on the day. */
export function spanHolds(span: PerimeterSpan, day: number): boolean {
  return span.from <= day && day < span.until;
}

/** The perimeter of a CPTS by the days on which it changes, by the rules of `perimeterOnDay`. */
export function perimeterSpans(
  reference: Reference,
  { perimeter, firstDay }: Pick<Cpts, 'perimeter' | 'firstDay'>,
): PerimeterSpan[] {
  const groups = new Map<string, PerimeterPlace[]>();
  for (const place of perimeter) {
    const key = `${place.from ?? firstDay} ${place.to ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [place]);
    else group.push(place);
  }
  return [...groups].map(([key, places]) => {
    const [from = '', until = ''] = key.split(' ');
    return {
      from: dayNumber(from),
      until: until === '' ? AFTER_ALL_DAYS : dayNumber(until),
      places: placeNumbers(reference, places),
    };
  });
}
