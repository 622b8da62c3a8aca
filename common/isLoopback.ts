const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whether a host, as it is listened on or stands in an address, is this machine alone (RFC 6761, 6.3; RFC 6890, 2.2.2 and 2.2.3). */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}
