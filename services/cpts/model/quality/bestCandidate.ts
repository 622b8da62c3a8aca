/** What the nearest of several candidates is chosen by. */
interface Comparable {
  readonly year: number;
  /** Its distance from the stated figure, without sign; null where it is not known. */
  readonly distance: number | null;
}

interface Placed<Candidate> {
  readonly candidate: Candidate;
  readonly year: number;
  readonly distance: number;
}

/** The candidate at the smallest distance, the later year of equal ones, else the later in the list; null where none has one. */
export function bestCandidate<Candidate>(
  candidates: readonly Candidate[],
  read: (candidate: Candidate) => Comparable,
): Candidate | null {
  const placed = candidates.flatMap((candidate): Placed<Candidate>[] => {
    const { year, distance } = read(candidate);
    return distance === null ? [] : [{ candidate, year, distance }];
  });
  const best = placed.reduce<Placed<Candidate> | null>(
    (nearest, each) => (nearest === null || isBetter(each, nearest) ? each : nearest),
    null,
  );
  return best?.candidate ?? null;
}

function isBetter(one: Placed<unknown>, other: Placed<unknown>): boolean {
  return one.distance < other.distance || (one.distance === other.distance && one.year >= other.year);
}
