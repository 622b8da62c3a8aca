/** Parsed, a value takes many times the memory of its text where the text is short, and a key that came never before takes a microsecond. */
export const MOST_VALUES = 400_000;

/** A shorter text holds no more than can be parsed at once. */
const LEAST_LOOKED_AT = 1024 * 1024;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const BRACKET = 0x5b;
const BRACE = 0x7b;

/** Whether a long JSON text has more values than an answer has, by its commas and opening brackets. */
export function holdsTooMany(text: string): boolean {
  if (text.length < LEAST_LOOKED_AT) return false;
  let values = 0;
  for (let place = 0; place < text.length; place += 1) {
    const code = text.charCodeAt(place);
    if (code === QUOTE) place = endOfString(text, place);
    else if (code === COMMA || code === BRACKET || code === BRACE) values += 1;
  }
  return values > MOST_VALUES;
}

/** Where the string ends that begins at a place: at a quote behind an even number of backslashes, or with the text. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text.charCodeAt(before - 1) === BACKSLASH) before -= 1;
    if ((end - before) % 2 === 0) return end;
  }
  return text.length;
}
