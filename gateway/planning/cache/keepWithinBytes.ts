import { LRUCache } from 'lru-cache';
import { keepFailures } from './keepFailures';

/** How much a cache keeps, and what of it. */
export interface KeepOptions<Value> {
  readonly maxBytes: number;
  /** Bytes that a value takes in memory, with its key; as good an estimate as can be had. */
  readonly sizeOf: (value: Value, key: string) => number;
  /** Whether a failure lies in the operation itself, so that it would fail again; others are not kept. */
  readonly isLasting: (error: unknown) => boolean;
}

/** Values that are made once and kept as long as there is room, those used last. */
export interface KeptValues<Value> {
  /**
   * The value of a key: the kept one, the one that is being made for another caller, or a new one. Rejects with what making
   * it rejects with; a failure that lasts is told again without another try.
   */
  readonly get: (key: string, make: () => Promise<Value>) => Promise<Value>;
  /** Of what is kept, that which was asked for most often, with its key; among equals the latest first. */
  readonly mostUsed: (count: number) => KeptEntry<Value>[];
  /** What is kept now; values being made are not counted. */
  readonly size: () => { readonly count: number; readonly bytes: number };
}

/** A value that is kept. */
export interface KeptEntry<Value> {
  readonly key: string;
  readonly value: Value;
}

interface Kept<Value> {
  readonly value: Value;
  uses: number;
}

/** A cache within a bound of bytes. A value larger than the bound is made and given, but not kept. */
export function keepWithinBytes<Value>({
  maxBytes,
  sizeOf,
  isLasting,
}: KeepOptions<Value>): KeptValues<Value> {
  const kept = new LRUCache<string, Kept<Value>>({
    maxSize: maxBytes,
    sizeCalculation: ({ value }, key) => Math.max(1, Math.ceil(sizeOf(value, key))),
  });
  const making = new Map<string, Promise<Value>>();
  const failures = keepFailures();

  const makeAndKeep = async (key: string, make: () => Promise<Value>): Promise<Value> => {
    try {
      const value = await make();
      kept.set(key, { value, uses: 1 });
      return value;
    } catch (error) {
      if (isLasting(error)) failures.keep(key, error);
      throw error;
    } finally {
      making.delete(key);
    }
  };

  return {
    get: async (key, make) => {
      const found = kept.get(key);
      if (found !== undefined) return used(found);
      const underway = making.get(key);
      if (underway !== undefined) return underway;
      failures.throwIfKept(key);
      // Begun a moment later, so that what throws at once is no longer under way when the next caller comes.
      const made = Promise.resolve().then(() => makeAndKeep(key, make));
      making.set(key, made);
      return made;
    },
    mostUsed: (count) => mostUsedOf([...kept.entries()], count),
    size: () => ({ count: kept.size, bytes: kept.calculatedSize }),
  };
}

function used<Value>(kept: Kept<Value>): Value {
  kept.uses += 1;
  return kept.value;
}

function mostUsedOf<Value>(
  entries: readonly (readonly [string, Kept<Value>])[],
  count: number,
): KeptEntry<Value>[] {
  const byUses = [...entries].sort(([, one], [, other]) => other.uses - one.uses);
  return byUses.slice(0, count).map(([key, { value }]) => ({ key, value }));
}
