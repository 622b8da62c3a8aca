import { LRUCache } from 'lru-cache';

const MOST_TEXTS = 500;
/** Characters of all texts kept: a parsed document takes up to 94 bytes for each of its characters (`documentStore`), so that it is 14 MB at most. */
const MOST_CHARACTERS = 150_000;

/**
 * A function that makes a value of a text once, and keeps it for the texts used last: 500 of them and 150 000 characters at
 * most. Clients and gateways send the same few operations again and again. What `make` throws is not kept.
 */
export function keptByText<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new LRUCache<string, { readonly value: Value }>({
    max: MOST_TEXTS,
    maxSize: MOST_CHARACTERS,
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
