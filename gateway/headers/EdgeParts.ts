import type { BlockList } from 'node:net';
import type { Rates } from '../rate/Rates';

/** How a gateway meets the outside. */
export interface EdgeParts {
  /** Null: nothing is counted. */
  readonly rates: Rates | null;
  /** Proxies that are believed whom they speak for; null for none. */
  readonly proxies: BlockList | null;
  /** The origins of pages that may ask; null for all. */
  readonly origins: readonly string[] | null;
  /** Whether clients reach it by https alone. */
  readonly tlsInFront: boolean;
}

/** A gateway to which anybody may come directly, as often as they like. */
export const OPEN_EDGE: EdgeParts = { rates: null, proxies: null, origins: null, tlsInFront: false };
