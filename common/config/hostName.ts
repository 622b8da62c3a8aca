import { isIP } from 'node:net';

/** Labels between points; underscores stand in the names that Compose gives its services. */
const LABELS = /^[a-z\d_](?:[\w-]{0,61}[a-z\d_])?(?:\.[a-z\d_](?:[\w-]{0,61}[a-z\d_])?)*$/i;

/** A last label of digits alone is part of an IPv4 address, and of no name (RFC 1123, 2.1). */
const ENDS_WITH_DIGITS = /(?:^|\.)\d+$/;

/** Whether a text is an IP address or has the form of a host name (RFC 1123, 2.1); that there is such a host it does not say. */
export function isHostName(text: string): boolean {
  if (isIP(text) !== 0) return true;
  return text.length <= 253 && LABELS.test(text) && !ENDS_WITH_DIGITS.test(text);
}
