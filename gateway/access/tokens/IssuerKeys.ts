import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { maillageError } from '../../../common/errors/maillageError';
import { findKeySet } from './findKeySet';
import { readJson } from './readJson';
import type { TokenSettings } from '../../../common/access/TokenSettings';

/** Times in milliseconds. */
const TIMES = {
  /** Older keys are read again while those at hand are used. */
  fresh: 600_000,
  /** So long after the last reading, keys that could not be read again are used. */
  lasting: 86_400_000,
  /** After a reading, no unknown key leads to another one for so long. */
  cooldown: 10_000,
  /** After a reading that failed. */
  retry: 2_000,
} as const;

/** Told why keys could not be read, at most once in two seconds. */
export type TellTrouble = (reason: string) => void;

interface Held {
  readonly find: JWTVerifyGetKey;
  readonly readAt: number;
}

/**
 * The public keys of an issuer: read when the first token comes, again every ten minutes, and when a token names a key that is not among
 * them. While the issuer can't be reached those at hand go on for a day.
 */
export class IssuerKeys {
  readonly #settings: TokenSettings;
  readonly #tell: TellTrouble;
  #address: URL | null = null;
  #held: Held | null = null;
  #reading: Promise<Held | null> | null = null;
  #failedAt = -Infinity;

  constructor(settings: TokenSettings, tell: TellTrouble) {
    this.#settings = settings;
    this.#tell = tell;
  }

  /** The key of a token, as jose asks for it. Rejects with KEYS_UNAVAILABLE where nobody can say whether there is one. */
  readonly find: JWTVerifyGetKey = async (header, token) => {
    const held = this.#usable() ?? (await this.#read());
    if (held === null) throw unavailable();
    if (age(held) > TIMES.fresh) void this.#read();
    try {
      return await held.find(header, token);
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey) || age(held) < TIMES.cooldown) throw error;
      const next = await this.#read();
      if (next === null) throw unavailable();
      return next.find(header, token);
    }
  };

  #usable(): Held | null {
    return this.#held !== null && age(this.#held) < TIMES.lasting ? this.#held : null;
  }

  /** Reads the keys, once for all who wait; null where they can't be had. */
  #read(): Promise<Held | null> {
    if (Date.now() - this.#failedAt < TIMES.retry) return Promise.resolve(null);
    this.#reading ??= this.#readNow().finally(() => (this.#reading = null));
    return this.#reading;
  }

  async #readNow(): Promise<Held | null> {
    try {
      this.#address ??= await findKeySet(this.#settings);
      const find = createLocalJWKSet((await readJson(this.#address)) as JSONWebKeySet);
      this.#held = { find, readAt: Date.now() };
      return this.#held;
    } catch (error) {
      this.#failedAt = Date.now();
      // An issuer may have moved its keys.
      this.#address = null;
      this.#tell(error instanceof Error ? error.message : String(error));
      return null;
    }
  }
}

function age({ readAt }: Held): number {
  return Date.now() - readAt;
}

function unavailable(): Error {
  return maillageError('KEYS_UNAVAILABLE', 'no answer of the issuer');
}
