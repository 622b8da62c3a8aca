import { LRUCache } from 'lru-cache';

const MOST_TEXTS = 500;
/** For values that are small beside their texts. */
const MOST_CHARACTERS = 5_000_000;

/**
 * A function that makes a value of a text once, and keeps it for the texts used last: 500 of them and `mostCharacters` in all, 5 million
 * where it is left out. Clients and gateways send the same few operations again and again. What `make` throws is not kept.
 */
export function keptByText<Value>(
  make: (text: string) => Value,
  mostCharacters = MOST_CHARACTERS,
): (text: string) => Value {
  const kept = new LRUCache<string, { readonly value: Value }>({
    max: MOST_TEXTS,
    maxSize: mostCharacters,
    sizeCalculation: (_entry, text) => Math.max(1, text.length),
  });
  return (text) => {
    const found = kept.get(text);
    if (found !== undefined) return found.value;
    const value = make(text);
    kept.set(text, { value });
    return value;
  };
}
