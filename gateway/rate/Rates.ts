import type { IncomingMessage } from 'node:http';
import type { BlockList } from 'node:net';
import {
  USUAL_RATE_LIMITS,
  WRONG_KEYS,
  type RateLimit,
  type RateLimits,
} from '../../common/access/RateLimits';
import { PARTNER_TIER, type Caller } from '../access/Caller';
import { countedAddress } from './clientAddress';
import type { SharedBuckets } from './SharedBuckets';
import { pointsIn, timeOf, type TokenBuckets } from './TokenBuckets';

/** Whose bucket pays for a request. */
export interface Account {
  /** The name of its limit: a tier, or `WRONG_KEYS`. */
  readonly tier: string;
  readonly limit: RateLimit;
  /** The name of the bucket; the same for all requests of one caller. */
  readonly key: string;
}

/** What is in a bucket. */
export interface Level {
  readonly remaining: number;
  /** How long until it is full, in milliseconds. */
  readonly msToFull: number;
}

/** What rates are counted with. */
export interface RatesParts {
  readonly limits: RateLimits;
  /** Proxies that are believed whom they speak for; null for none. */
  readonly proxies: BlockList | null;
  readonly local: TokenBuckets;
  /** Null: each process counts on its own. */
  readonly shared: SharedBuckets | null;
}

/** How long it may take until other gateways know of points that were taken at once. */
const SETTLED_WITHIN_MS = 100;

/**
 * Counts what callers ask for, by key or token, and by client address where they send none. Buckets in this process always follow those that
 * gateways share, so that they can stand in for them, and pay at once for what is not worth a question to another machine.
 */
export class Rates {
  readonly #parts: RatesParts;
  readonly #addressOf: (request: IncomingMessage) => string;
  /** Points that were taken here, and that the shared buckets do not know of yet. */
  readonly #owed = new Map<string, { readonly account: Account; points: number }>();
  #settling: NodeJS.Timeout | null = null;

  constructor(parts: RatesParts) {
    this.#parts = parts;
    this.#addressOf = countedAddress(parts.proxies);
  }

  /** The account of a caller. A tier of which the settings say nothing has the limit of partners. */
  accountOf(caller: Caller, request: IncomingMessage): Account {
    if (caller.kind === 'anonymous') return this.#account(caller.tier, this.#addressOf(request));
    const tier = this.#parts.limits.has(caller.tier) ? caller.tier : PARTNER_TIER;
    return this.#account(tier, caller.id);
  }

  /** The account of a client address for keys that are wrong. */
  wrongKeysOf(request: IncomingMessage): Account {
    return this.#account(WRONG_KEYS, this.#addressOf(request));
  }

  /** Takes points, all or none, by the shared buckets where they can be had. Answers after how many milliseconds they are there; 0: they were taken. */
  take(account: Account, points: number): number | Promise<number> {
    const { local, shared } = this.#parts;
    const { key, limit } = account;
    if (shared === null) return local.take(key, limit, points);
    return shared.take(key, limit, points).then((told) => {
      if (told === null) return local.take(key, limit, points);
      const { waitMs, msToFull } = told;
      local.set(key, msToFull ?? waitMs + limit.seconds * 1_000 - timeOf(points, limit));
      return waitMs;
    });
  }

  /** As `take`, by the bucket of this process; the shared one is told soon. */
  takeAtOnce(account: Account, points: number): number {
    const waitMs = this.#parts.local.take(account.key, account.limit, points);
    if (waitMs === 0 && this.#parts.shared !== null) this.#owe(account, points);
    return waitMs;
  }

  /** Gives points back that were taken. */
  give({ key, limit }: Account, points: number): void {
    if (points <= 0) return;
    this.#parts.local.give(key, limit, points);
    this.#parts.shared?.give(key, limit, points);
  }

  /** What is left, as far as is known here. */
  levelOf({ key, limit }: Account): Level {
    const msToFull = this.#parts.local.msToFull(key);
    return { remaining: pointsIn(msToFull, limit), msToFull };
  }

  /** After how many milliseconds so many points are there, as far as is known here; 0: they are. */
  msUntil({ key, limit }: Account, points: number): number {
    return Math.max(0, this.#parts.local.msToFull(key) + timeOf(points, limit) - limit.seconds * 1_000);
  }

  close(): void {
    if (this.#settling !== null) clearTimeout(this.#settling);
    this.#parts.shared?.close();
  }

  #account(tier: string, id: string): Account {
    const limit = this.#parts.limits.get(tier) ?? USUAL_RATE_LIMITS.get(tier);
    if (limit === undefined) throw new Error(`No limit is set for the tier ${tier}.`);
    return { tier, limit, key: `${tier}:${id}` };
  }

  #owe(account: Account, points: number): void {
    const owed = this.#owed.get(account.key);
    if (owed === undefined) this.#owed.set(account.key, { account, points });
    else owed.points += points;
    this.#settling ??= setTimeout(() => this.#settle(), SETTLED_WITHIN_MS).unref();
  }

  #settle(): void {
    this.#settling = null;
    const { local, shared } = this.#parts;
    for (const { account, points } of this.#owed.values()) {
      const { key, limit } = account;
      void shared?.take(key, limit, points).then((told) => {
        if (told !== null) local.set(key, told.msToFull ?? limit.seconds * 1_000);
      });
    }
    this.#owed.clear();
  }
}
