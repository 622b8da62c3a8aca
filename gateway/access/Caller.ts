/** Of a caller, what fields may require. */
export interface Rights {
  readonly authenticated: boolean;
  readonly scopes: ReadonlySet<string>;
}

/** Who asks. */
export interface Caller extends Rights {
  /** The same for all requests of one caller, and never a secret: the public id of a key, or the subject of a token. */
  readonly id: string;
  /** What logs and people call the caller. */
  readonly name: string;
  readonly kind: 'anonymous' | 'key' | 'token';
  /** Which limits hold: anonymous, partner, or one that a key names. */
  readonly tier: string;
  /** When the key or token ends, in milliseconds since 1970; null where it does not. */
  readonly expiresAt: number | null;
}

/** Whoever sends no key. */
export const ANONYMOUS: Caller = {
  id: 'anonymous',
  name: 'anonymous',
  kind: 'anonymous',
  tier: 'anonymous',
  authenticated: false,
  scopes: new Set(),
  expiresAt: null,
};

/** The tier of every key and token for which nobody says another. */
export const PARTNER_TIER = 'partner';
