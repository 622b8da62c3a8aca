import type { Day } from '../../../common/calendarDay';
import type { ZoningPeriodRow } from '../entities/ZoningPeriodRow';
import type { CommuneView } from '../model/CommuneView';
import type { ZoningView } from '../model/ZoningView';
import type { Loaders } from './Loaders';

/** The zones of a commune on a day; where there are none, why. */
export interface ZoningsOnDay {
  readonly zonings: ZoningView[];
  readonly unknownReason: string | null;
}

/** The medical zones of a commune that are in force on a day, whole commune first. */
export async function zoningsOf(
  loaders: Loaders,
  { place, today, name }: CommuneView,
  day: Day,
): Promise<ZoningsOnDay> {
  if (today === null) return unknown('The data holds medical zones for the communes of today only.');
  const periods = await loaders.zoningPeriodsOf.load(place.departmentCode);
  const [first] = periods;
  if (!first) return unknown(`No medical zoning of department ${place.departmentCode} is loaded.`);
  const current = periods.find((period) => holdsOn(period, day));
  if (!current)
    return unknown(`The first medical zoning of its department that is loaded begins on ${first.fromDay}.`);
  const { fromDay: from, toDay: to, sourceId, profession } = current;
  const rows = await loaders.zoningsOf.load(today.code);
  const zonings = rows
    .filter((row) => row.fromDay === from && row.profession === profession)
    .map((row) => ({ ...row, from, to, sourceId }));
  return zonings.length > 0
    ? { zonings, unknownReason: null }
    : unknown(`The medical zoning in force from ${from} does not name ${name}.`);
}

function unknown(unknownReason: string): ZoningsOnDay {
  return { zonings: [], unknownReason };
}

function holdsOn({ fromDay, toDay }: ZoningPeriodRow, day: Day): boolean {
  return fromDay <= day && (toDay === null || day < toDay);
}
