import { comparisonOf, sourceIdOfCog } from '../../../common/cog/cogSources';
import { dayOfCog, vintages } from '../../../common/cog/vintages';
import type { Day } from '../../../common/calendarDay';

const LONG_DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/**
 * What is known of the day on which a name began where only the comparison of two yearly lists shows it; null where the
 * day is on record or the name is older than the records.
 */
export function nameNote(validFrom: Day, sourceId: string): string | null {
  const lists = listsCompared(sourceId);
  if (validFrom === '' || lists === null) return null;
  return `First seen in the list of ${longDay(lists.cog)}; it happened after ${longDay(lists.before)}.`;
}

function listsCompared(sourceId: string): { readonly cog: number; readonly before: number } | null {
  const place = vintages.findIndex(({ cog }) => sourceIdOfCog(cog) === sourceId);
  const [before, list] = [vintages[place - 1], vintages[place]];
  return before && list ? { cog: list.cog, before: before.cog } : comparisonOf(sourceId);
}

function longDay(cog: number): string {
  return LONG_DAY.format(new Date(dayOfCog(cog)));
}
