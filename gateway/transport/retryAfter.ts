/**
 * The milliseconds that a header Retry-After asks to wait from now on (RFC 9110, section 10.2.3: seconds, or a date); null where it
 * says nothing that can be read.
 */
export function retryAfter(header: string | undefined, now = Date.now()): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1_000;
  // Date.parse reads many texts as dates that are none in HTTP.
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} [\d:]{8} GMT$/.test(header)
    ? Date.parse(header)
    : NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
