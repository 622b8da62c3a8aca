/** What the nearest of several candidates is chosen by. */
interface Comparable {
  readonly year: number;
  /** Its distance from the stated figure, without sign; null where it is not known. */
  readonly distance: number | null;
  /** How far its bounds lie apart, in the unit of the distance; 0 for a single number. */
  readonly width: number;
}

interface Placed<Candidate> {
  readonly candidate: Candidate;
  readonly year: number;
  readonly distance: number;
  readonly width: number;
}

/**
 * The candidate at the smallest distance; of equal ones the narrowest, then that of the latest year, then the last in the
 * list. Null where none has a distance.
 */
export function bestCandidate<Candidate>(
  candidates: readonly Candidate[],
  read: (candidate: Candidate) => Comparable,
): Candidate | null {
  const placed = candidates.flatMap((candidate): Placed<Candidate>[] => {
    const { year, distance, width } = read(candidate);
    return distance === null ? [] : [{ candidate, year, distance, width }];
  });
  const best = placed.reduce<Placed<Candidate> | null>(
    (nearest, each) => (nearest === null || isBetter(each, nearest) ? each : nearest),
    null,
  );
  return best?.candidate ?? null;
}

function isBetter(one: Placed<unknown>, other: Placed<unknown>): boolean {
  if (one.distance !== other.distance) return one.distance < other.distance;
  return one.width === other.width ? one.year >= other.year : one.width < other.width;
}
