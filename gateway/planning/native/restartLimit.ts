/** Counts how often something ended. */
export interface RestartLimit {
  readonly count: () => void;
  /** Whether it ended too often of late to be started again now. */
  readonly isReached: () => boolean;
}

/** A limit that is reached where something ended `most` times within so many milliseconds, until the first of these is longer ago. */
export function restartLimit(most: number, milliseconds: number): RestartLimit {
  let ends: number[] = [];
  const recent = (): number[] => {
    const since = performance.now() - milliseconds;
    ends = ends.filter((end) => end > since);
    return ends;
  };
  return {
    count: () => void recent().push(performance.now()),
    isReached: () => recent().length >= most,
  };
}
