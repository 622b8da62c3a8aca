import { LRUCache } from 'lru-cache';

const MOST_FAILURES = 1_000;
const FAILURE_MS = 60_000;

/** Failures that would come again, kept for a minute and at most a thousand of them. */
export interface KeptFailures {
  readonly keep: (key: string, error: unknown) => void;
  readonly throwIfKept: (key: string) => void;
}

/** A cache of failures, apart from values, so that a client who sends only broken operations drives no good one out. */
export function keepFailures(): KeptFailures {
  const failures = new LRUCache<string, { readonly error: unknown }>({ max: MOST_FAILURES, ttl: FAILURE_MS });
  return {
    keep: (key, error) => void failures.set(key, { error }),
    throwIfKept: (key) => {
      const failure = failures.get(key);
      if (failure !== undefined) throw failure.error;
    },
  };
}
