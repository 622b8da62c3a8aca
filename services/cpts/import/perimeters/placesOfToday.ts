import type { Day } from '../../../../common/calendarDay';
import { groupBy } from '../../../../common/cog/groupBy';
import type { CommunesBefore } from './CommunesBefore';
import { begins, ends, type ListedPlace } from './ListedPlace';

/** A commune of today in a perimeter, between two days. */
export interface PlaceOfToday {
  readonly code: string;
  readonly whole: boolean;
  readonly statedName: string;
  readonly from: Day | null;
  readonly to: Day | null;
  readonly sourceId: string;
}

const LONGEST_NAME = 200;

/**
 * The communes of today in a perimeter. Where communes of the past are listed, the one that took their place is in it as a
 * whole on the days on which all that went into it are, and in part on those on which only some are.
 */
export function placesOfToday(
  listed: readonly ListedPlace[],
  communes: Pick<CommunesBefore, 'of'>,
): PlaceOfToday[] {
  return [...groupBy(listed, ({ code }) => code)].flatMap(([code, places]) => {
    const originals = places.map(({ original }) => original);
    const needed = communes.of(code, originals);
    const plain = originals.every((original) => original === code) && needed.every((each) => each === code);
    return plain ? places.map(asListed) : joined(code, places, needed);
  });
}

function asListed({ code, whole, statedName, from, to, sourceId }: ListedPlace): PlaceOfToday {
  return { code, whole, statedName, from, to, sourceId };
}

function joined(code: string, places: readonly ListedPlace[], needed: readonly string[]): PlaceOfToday[] {
  const days = [...new Set(places.flatMap((place) => [begins(place), ends(place)]))].sort();
  const spans = days.slice(0, -1).flatMap((start, at): PlaceOfToday[] => {
    const there = places.filter((place) => begins(place) <= start && start < ends(place));
    const [first] = there;
    if (first === undefined) return [];
    const wholly = new Set(there.filter(({ whole }) => whole).map(({ original }) => original));
    const end = days[at + 1] ?? '~';
    return [
      {
        code,
        whole: needed.every((each) => wholly.has(each)),
        statedName: [...new Set(there.map(({ statedName }) => statedName))].join(', ').slice(0, LONGEST_NAME),
        from: start === '' ? null : start,
        to: end === '~' ? null : end,
        sourceId: first.sourceId,
      },
    ];
  });
  return withoutSeams(spans);
}

/** Spans that follow each other and say the same are one. */
function withoutSeams(spans: readonly PlaceOfToday[]): PlaceOfToday[] {
  return spans.reduce<PlaceOfToday[]>((all, span) => {
    const last = all.at(-1);
    const same = last?.to === span.from && last.whole === span.whole && last.statedName === span.statedName;
    return last !== undefined && same ? [...all.slice(0, -1), { ...last, to: span.to }] : [...all, span];
  }, []);
}
