import { timingSafeEqual } from 'node:crypto';
import type { Caller } from '../Caller';
import { invalidKey } from '../invalidKey';
import { readKey } from './keyText';
import { endOf, stateOf, type PartnerKey } from './PartnerKey';

interface KnownKey {
  readonly key: PartnerKey;
  readonly caller: Caller;
  readonly secrets: readonly { readonly sha256: Buffer; readonly until: number }[];
}

/** No secret has this hash: it takes the place of one where there is no key, so that both are compared in the same time. */
const NO_HASH = Buffer.alloc(32);

/** The keys of partners, which may be exchanged for others while requests are answered. */
export class PartnerKeys {
  #known: ReadonlyMap<string, KnownKey> = new Map();

  constructor(keys: readonly PartnerKey[]) {
    this.replace(keys);
  }

  /** From the next request on these keys are known, and no others. */
  replace(keys: readonly PartnerKey[]): void {
    this.#known = new Map(keys.map((key) => [key.id, knownKey(key)]));
  }

  /**
   * Whose key it is, at a time in milliseconds since 1970. Throws INVALID_KEY; that a key has expired or was revoked is told only
   * to whoever has its secret.
   */
  callerOf(text: string, now: number): Caller {
    const parts = readKey(text);
    if (parts === null) throw invalidKey('mistyped');
    const known = this.#known.get(parts.id);
    if (!hasSecret(known, Buffer.from(parts.sha256, 'hex'), now) || known === undefined)
      throw invalidKey('unknown');
    const state = stateOf(known.key, now);
    if (state !== 'active') throw invalidKey(state);
    return known.caller;
  }
}

function hasSecret(known: KnownKey | undefined, sent: Buffer, now: number): boolean {
  let isOne = timingSafeEqual(NO_HASH, sent);
  for (const { sha256, until } of known?.secrets ?? [])
    isOne = (timingSafeEqual(sha256, sent) && now < until) || isOne;
  return isOne && known !== undefined;
}

function knownKey(key: PartnerKey): KnownKey {
  return {
    key,
    caller: {
      id: key.id,
      name: key.name,
      kind: 'key',
      tier: key.tier,
      authenticated: true,
      scopes: new Set(key.scopes),
      expiresAt: endOf(key),
    },
    secrets: key.secrets.map(({ sha256, until }) => ({
      sha256: Buffer.from(sha256, 'hex'),
      until: until === null ? Infinity : Date.parse(until),
    })),
  };
}
