const MOST_TEXTS = 500;
/** Characters of all texts kept: what is made of a text, such as a parsed document, takes many times its memory. */
const MOST_CHARACTERS = 5_000_000;

/**
 * A function that makes a value of a text once, and keeps it for the texts used last: 500 of them and 5 million characters at
 * most. Clients and gateways send the same few operations again and again. What `make` throws is not kept.
 */
export function keptByText<Value>(make: (text: string) => Value): (text: string) => Value {
  const kept = new Map<string, { readonly value: Value }>();
  let characters = 0;
  return (text) => {
    const found = kept.get(text);
    const entry = found ?? { value: make(text) };
    if (found === undefined) characters += text.length;
    else kept.delete(text);
    kept.set(text, entry);
    for (const oldest of kept.keys()) {
      if (kept.size <= MOST_TEXTS && characters <= MOST_CHARACTERS) break;
      kept.delete(oldest);
      characters -= oldest.length;
    }
    return entry.value;
  };
}
