/** Whether a text is `*`, or origins between commas as browsers write them (RFC 6454, 6.2): no path, no final stroke, no default port. */
export function isOriginList(text: string): boolean {
  return text === '*' || text.split(',').every(isOrigin);
}

/** The origins of such a text; null for all of them. */
export function originsIn(text: string): readonly string[] | null {
  return text === '*' ? null : text.split(',');
}

function isOrigin(text: string): boolean {
  return /^https?:\/\/[^*]+$/.test(text) && URL.canParse(text) && new URL(text).origin === text;
}
