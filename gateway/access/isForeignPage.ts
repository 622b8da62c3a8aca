import type { IncomingHttpHeaders } from 'node:http';
import { isLoopback } from '../../common/isLoopback';

/**
 * Whether a request is of a page that another machine has sent. Everybody knows the key "development": without this, any page that a
 * developer visits could read with it what their own machine serves.
 */
export function isForeignPage({ origin, host }: Pick<IncomingHttpHeaders, 'origin' | 'host'>): boolean {
  // "null" is a page whose origin is not told (Fetch, 3.2).
  if (origin !== undefined && !isOfThisMachine(origin)) return true;
  // A page whose name was made to lead to this machine (DNS rebinding) reads from its own origin, of which a GET tells nothing.
  return host !== undefined && !isOfThisMachine(`http://${host}`);
}

function isOfThisMachine(address: string): boolean {
  return URL.canParse(address) && isLoopback(new URL(address).hostname);
}
