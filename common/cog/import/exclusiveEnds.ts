import type { Day } from '../../calendarDay';
import type { NameSpan } from '../files/ReferenceFile';
import { groupBy } from '../groupBy';

/**
 * The spans of a v_commune_depuis_1943, each to the first day on which it no longer held. Whether DATE_FIN is that day or the
 * last one before it, the file itself tells: by most of the rows of one code that follow each other.
 */
export function exclusiveEnds(spans: readonly NameSpan[]): NameSpan[] {
  if (!endsAreLastDays(spans)) return [...spans];
  return spans.map((span) => (span.to === '' ? span : { ...span, to: dayAfter(span.to) }));
}

function endsAreLastDays(spans: readonly NameSpan[]): boolean {
  let sameDay = 0;
  let dayBefore = 0;
  for (const ofCode of groupBy(spans, ({ code }) => code).values()) {
    const starts = new Set<Day>(ofCode.map(({ from }) => from));
    for (const { to } of ofCode) {
      if (to === '') continue;
      if (starts.has(to)) sameDay += 1;
      else if (starts.has(dayAfter(to))) dayBefore += 1;
    }
  }
  return dayBefore > sameDay;
}

function dayAfter(day: Day): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10);
}
