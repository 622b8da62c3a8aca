import { z } from 'zod';
import { isDay } from '../../../common/calendarDay';

const DAY_MS = 86_400_000;

const instant = z.iso.datetime();

/** One secret of a key: after a rotation the one before lives on for a while. */
const secret = z.strictObject({
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  created: instant,
  /** When it ends; null for the one that is in use. */
  until: instant.nullable(),
});

/** A name of a key or tier: letters, digits and . _ - between them. */
export const NAME = /^[A-Za-z0-9][\w.-]{0,62}$/;

/** A key of a partner, as the file of keys holds it. */
export const partnerKey = z.strictObject({
  /** Public: it stands in the key, and stays the same when the secret is changed. */
  id: z.string().regex(/^[a-z2-9]{12}$/),
  name: z.string().regex(NAME),
  scopes: z.array(z.string().min(1)),
  tier: z.string().regex(NAME),
  created: instant,
  /** The last day on which it holds (UTC). */
  expires: z.string().refine(isDay, 'must be a day, YYYY-MM-DD'),
  revoked: instant.nullable(),
  secrets: z.array(secret).min(1),
});

export type PartnerKey = Readonly<z.infer<typeof partnerKey>>;

/** The first millisecond in which a key no longer holds. */
export function endOf({ expires }: Pick<PartnerKey, 'expires'>): number {
  return Date.parse(`${expires}T00:00:00Z`) + DAY_MS;
}

/** What a key is worth at a time, in milliseconds since 1970. */
export function stateOf(
  key: Pick<PartnerKey, 'expires' | 'revoked'>,
  now: number,
): 'active' | 'expired' | 'revoked' {
  if (key.revoked !== null) return 'revoked';
  return now < endOf(key) ? 'active' : 'expired';
}
