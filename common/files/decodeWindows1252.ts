/**
 * What Windows-1252 has where ISO-8859-1 has control characters, 0x80 to 0x9F; the five codes it leaves undefined stay
 * as they are. Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
const UPPER = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** The text of bytes in Windows-1252, ISO-8859-1 being its part without the typographic characters. */
export function decodeWindows1252(bytes: Buffer): string {
  // Not TextDecoder: that of Node 20 and 22 answers control characters for 0x80 to 0x9F.
  return bytes
    .toString('latin1')
    .replace(/[\x80-\x9F]/g, (character) => UPPER.charAt(character.charCodeAt(0) - 0x80));
}
