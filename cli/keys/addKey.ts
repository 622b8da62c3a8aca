import { StartupError } from '../../common/errors/StartupError';
import { newKey } from '../../gateway/access/keys/keyText';
import { NAME, type PartnerKey } from '../../gateway/access/keys/PartnerKey';
import type { Change } from './changeKeys';

/** A key as it is asked for. */
export interface WantedKey extends Pick<PartnerKey, 'name' | 'scopes' | 'tier' | 'expires'> {
  /** The time, in milliseconds since 1970. */
  readonly now: number;
}

/** A key that was made or changed, with its text, which is told this once. */
export interface ToldKey {
  readonly key: PartnerKey;
  readonly text: string;
}

/** The keys with a new one, and its text. Throws a StartupError for a name that is taken, also by a key that was revoked: logs name them. */
export function addKey(keys: readonly PartnerKey[], { now, ...wanted }: WantedKey): Change<ToldKey> {
  checkName(wanted.name);
  checkFree(keys, wanted.name);
  const { id, sha256, text } = newKey();
  const created = new Date(now).toISOString();
  const key: PartnerKey = {
    ...wanted,
    id,
    created,
    revoked: null,
    secrets: [{ sha256, created, until: null }],
  };
  return { keys: [...keys, key], told: { key, text } };
}

function checkFree(keys: readonly PartnerKey[], name: string): void {
  const taken = keys.find((key) => key.name === name);
  if (taken === undefined) return;
  throw new StartupError(
    taken.revoked === null
      ? `A key is named "${name}" already: choose another name, or change it with "maillage keys rotate".`
      : `A key was named "${name}" until it was revoked on ${taken.revoked.slice(0, 10)}, and logs name it: choose another name.`,
  );
}

function checkName(text: string): void {
  if (!NAME.test(text))
    throw new StartupError(
      `The name is "${text}", but it has at most 63 letters, digits and . _ - and begins with a letter or digit.`,
    );
}
