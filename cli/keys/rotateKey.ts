import { StartupError } from '../../common/errors/StartupError';
import { newKey } from '../../gateway/access/keys/keyText';
import { stateOf, type PartnerKey } from '../../gateway/access/keys/PartnerKey';
import type { ToldKey } from './addKey';
import { keyNamed, type Change } from './changeKeys';

const HOUR_MS = 3_600_000;

/** Longer, and nobody would change the key before it ends. */
const MOST_HOURS = 720;

/** How a key is to be changed. */
export interface Rotation {
  readonly name: string;
  /** For how many hours the secret before holds beside the new one. */
  readonly graceHours: number;
  /** The new last day; null for the one it has. */
  readonly expires: string | null;
  readonly now: number;
}

/** The hours that a flag names. Throws a StartupError for anything but a whole number from 0 to 720. */
export function graceHours(text: string): number {
  const hours = /^\d{1,3}$/.test(text) ? Number(text) : Infinity;
  if (hours > MOST_HOURS)
    throw new StartupError(
      `--grace is "${text}", but it is a whole number of hours from 0 to ${MOST_HOURS}.`,
    );
  return hours;
}

/** The keys with another secret for one of them. Throws a StartupError where none bears the name, or it holds no more. */
export function rotateKey(keys: readonly PartnerKey[], rotation: Rotation): Change<ToldKey> {
  const { name, now } = rotation;
  const before = keyNamed(keys, name);
  const expires = rotation.expires ?? before.expires;
  const state = stateOf({ ...before, expires }, now);
  if (state === 'revoked')
    throw new StartupError(`The key "${name}" was revoked: add one under another name.`);
  if (state === 'expired')
    throw new StartupError(
      `The key "${name}" has expired: say with --expires or --days how long the new one holds.`,
    );
  const { sha256, text } = newKey(before.id);
  const fresh = { sha256, created: new Date(now).toISOString(), until: null };
  const key = { ...before, expires, secrets: [...stillGood(before, rotation), fresh] };
  return { keys: keys.map((each) => (each === before ? key : each)), told: { key, text } };
}

/** The secrets that go on for a while. One that was to end sooner does. */
function stillGood({ secrets }: PartnerKey, { graceHours: hours, now }: Rotation): PartnerKey['secrets'] {
  const end = now + hours * HOUR_MS;
  return secrets
    .map((secret) => ({ ...secret, until: Math.min(end, timeOf(secret.until)) }))
    .filter(({ until }) => until > now)
    .map((secret) => ({ ...secret, until: new Date(secret.until).toISOString() }));
}

function timeOf(until: string | null): number {
  return until === null ? Infinity : Date.parse(until);
}
