import { isLoopback } from '../isLoopback';

/** Whether a text is an address that nobody on the way can answer for: https, or http on this machine. */
export function isSafeAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
}
