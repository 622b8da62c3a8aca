const ESCAPED_SURROGATE = /\\u[dD][89a-fA-F]/;

/** A surrogate that `JSON.stringify` had to escape, with no backslash that is escaped itself before it. */
const LONE = /(?<!\\)(?:\\\\)*\\ud[89a-f]/;

/**
 * Whether a value of JSON holds half of a character: UTF-8 has none (RFC 3629, 3), so that only escapes of its text can bring it.
 * Such texts have no bytes of their own, hence two of them would share a hash.
 */
export function hasLoneSurrogate(text: string, value: unknown): boolean {
  // Well-formed JSON.stringify (ECMAScript, "QuoteJSONString") escapes no surrogate but lone ones.
  return ESCAPED_SURROGATE.test(text) && LONE.test(JSON.stringify(value));
}
