const TAG = /\*|(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/** Whether a header If-None-Match names an entity tag, by weak comparison, or any with `*` (RFC 9110, 8.8.3.2 and 13.1.2). */
export function matchesEtag(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === '*') return true;
  const opaque = etag.replace(/^W\//, '');
  return Array.from(header.matchAll(TAG), ([, tag]) => tag).includes(opaque);
}
