import { addMonths, type Day } from '../../../common/calendarDay';
import type { Dice } from '../../../common/synthetic/createDice';
import { compareText } from '../../../common/text/compareText';
import { LAST_DAY } from '../nationalDays';
import type { PlaceShare } from './Block';
import { lifeOf, type PerimeterEntry, type StageDay } from './NationalCpts';

/** In one of ten CPTS no day is told; in one of eight a commune joined later, in one of twelve one left. */
const UNDATED = 0.1;
const JOINED = 1 / 8;
const LEFT = 1 / 12;

/** The perimeter in the order of codes, with the days on which its places joined and left. The most populous one stays. */
export function perimeterEntries(
  shares: readonly PlaceShare[],
  stages: readonly StageDay[],
  dice: Dice,
): PerimeterEntry[] {
  const { start, end } = lifeOf({ stages });
  const from = dice.happens(UNDATED) ? null : start;
  const ordered = merged(shares).sort((one, other) => compareText(one.place.code, other.place.code));
  const movable = ordered.filter((share) => !share.part && share !== largest(ordered));
  const joined = dice.happens(JOINED) ? dice.oneOf(movable) : undefined;
  const left = dice.happens(LEFT) ? dice.oneOf(movable.filter((share) => share !== joined)) : undefined;
  const change = changeDay(start, end, dice);
  return ordered.map((share) => ({
    ...share,
    from: share === joined && change !== null ? change : from,
    to: share === left ? change : null,
  }));
}

/** The share with the most inhabitants; undefined where there is none. */
export function largest(shares: readonly PlaceShare[]): PlaceShare | undefined {
  return shares.reduce<PlaceShare | undefined>(
    (most, share) => (most === undefined || share.population > most.population ? share : most),
    undefined,
  );
}

/** Two parts of one place that came into the same perimeter are one entry, of the whole place where that is all of it. */
function merged(shares: readonly PlaceShare[]): PlaceShare[] {
  const byCode = new Map<string, PlaceShare>();
  for (const share of shares) {
    const before = byCode.get(share.place.code);
    const population = share.population + (before?.population ?? 0);
    const part = population < share.place.population;
    byCode.set(share.place.code, before === undefined ? share : { place: share.place, population, part });
  }
  return [...byCode.values()];
}

/** A day at least half a year after the first one and before the end; null where there is none. */
function changeDay(start: Day, end: Day | null, dice: Dice): Day | null {
  const first = addMonths(start, 6);
  const last = end ?? LAST_DAY;
  return first < last ? dice.day(first, last) : null;
}
