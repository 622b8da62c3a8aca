import { StartupError } from '../../common/errors/StartupError';
import type { PartnerKey } from '../../gateway/access/keys/PartnerKey';
import { keyNamed, type Change } from './changeKeys';

/** The keys with one revoked, with all its secrets. Throws a StartupError where none bears the name, or it was revoked before. */
export function revokeKey(keys: readonly PartnerKey[], name: string, now: number): Change<PartnerKey> {
  const before = keyNamed(keys, name);
  if (before.revoked !== null)
    throw new StartupError(`The key "${name}" was revoked on ${before.revoked.slice(0, 10)}.`);
  const key = { ...before, revoked: new Date(now).toISOString() };
  return { keys: keys.map((each) => (each === before ? key : each)), told: key };
}
