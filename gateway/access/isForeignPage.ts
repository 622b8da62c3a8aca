import { isLoopback } from '../../common/isLoopback';

/**
 * Whether a header Origin is of a page that another machine has sent. Everybody knows the key "development": without this, any page that
 * a developer visits could read with it what their own machine serves.
 */
export function isForeignPage(origin: string | undefined): boolean {
  if (origin === undefined) return false;
  // "null" is a page whose origin is not told (Fetch, 3.2).
  return !URL.canParse(origin) || !isLoopback(new URL(origin).hostname);
}
