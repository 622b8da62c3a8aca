import type { Day } from '../calendarDay';
import type { CommuneVersion } from './CommuneVersion';
import type { CommuneRecords, NameSpan } from './files/ReferenceFile';
import { groupBy } from './groupBy';
import { MovementIndex } from './MovementIndex';

/** Insee gives this day to whatever is older than its records. */
const FIRST_DAY = '1943-01-01';

/**
 * The versions of every commune since 1943 from Insee's names and movements, with exact days: one for each stretch of days
 * with one name and one territory, oldest first. A code whose land went to several communes bears no successor.
 */
export function versionsFromMovements(
  { names, movements }: CommuneRecords,
  sourceId: string,
): Map<string, CommuneVersion[]> {
  const index = new MovementIndex(movements);
  const byCode = groupBy(names, ({ code }) => code);
  return new Map(
    [...byCode].map(([code, spans]) => [code, versionsOfCode(cutSpans(spans, index), index, sourceId)]),
  );
}

/** A name may outlive a change of territory, on whose day it is cut in two. */
function cutSpans(spans: readonly NameSpan[], index: MovementIndex): NameSpan[] {
  const sorted = [...spans].sort((one, other) => (one.from < other.from ? -1 : 1));
  return sorted.flatMap((span) => {
    const days = index
      .territoryDays(span.code)
      .filter((day) => day > span.from && (span.to === '' || day < span.to));
    const starts = [span.from, ...days];
    return starts.map((from, place) => ({ ...span, from, to: starts[place + 1] ?? span.to }));
  });
}

function versionsOfCode(
  spans: readonly NameSpan[],
  index: MovementIndex,
  sourceId: string,
): CommuneVersion[] {
  let lifeFrom = '';
  let renamed = false;
  return spans.map(({ code, name, from, to }, place) => {
    const validFrom = from === FIRST_DAY ? '' : from;
    if (!renamed) lifeFrom = validFrom;
    const livesOn = spans[place + 1]?.from === to;
    const end = to === '' ? STILL_HOLDS : livesOn ? endOfSpan(code, to, index) : endOfCode(code, to, index);
    renamed = end.ending === 'RENAMED';
    return { code, validFrom, validTo: to === '' ? null : to, name, lifeFrom, ...end, sourceId };
  });
}

type End = Pick<CommuneVersion, 'ending' | 'successorCode'>;

const STILL_HOLDS: End = { ending: null, successorCode: null };

function endOfSpan(code: string, day: Day, index: MovementIndex): End {
  return { ending: index.endingOfTerritory(code, day), successorCode: null };
}

function endOfCode(code: string, day: Day, index: MovementIndex): End {
  const [successorCode = null, ...others] = index.targets(code, day);
  const ending = index.endingOfCode(code, day);
  return { ending, successorCode: others.length > 0 ? null : successorCode };
}
