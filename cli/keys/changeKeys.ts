import { dirname } from 'node:path';
import { StartupError } from '../../common/errors/StartupError';
import { makeFolder } from '../../common/files/makeFolder';
import { systemCode } from '../../common/files/systemCode';
import { unwritableFor } from '../../common/files/unwritableFor';
import type { PartnerKey } from '../../gateway/access/keys/PartnerKey';
import { keysIn } from './keysIn';
import { withKeysLock } from './withKeysLock';
import { writeKeys } from './writeKeys';

/** The keys as they shall be, and what the command tells of it. */
export interface Change<Told> {
  readonly keys: readonly PartnerKey[];
  readonly told: Told;
}

/**
 * Changes the keys of a file, one command at a time, and returns what is to be told. What `change` throws changes nothing; a file that
 * can't be written is a StartupError.
 */
export function changeKeys<Told>(file: string, change: (keys: readonly PartnerKey[]) => Change<Told>): Told {
  try {
    makeFolder(dirname(file));
    return withKeysLock(file, () => {
      const { keys, told } = change(keysIn(file));
      writeKeys(file, keys);
      return told;
    });
  } catch (error) {
    if (systemCode(error) === '') throw error;
    throw new StartupError(
      `The keys in ${file} can't be changed: ${reasonOf(dirname(file), error)}. Name another folder in MAILLAGE_DATA_DIR, or another file in MAILLAGE_KEYS_FILE.`,
    );
  }
}

function reasonOf(folder: string, error: unknown): string {
  return systemCode(error) === 'EEXIST' ? `${folder} is a file, and no folder` : unwritableFor(error);
}

/** The key of a name. Throws a StartupError where there is none. */
export function keyNamed(keys: readonly PartnerKey[], name: string): PartnerKey {
  const found = keys.find((key) => key.name === name);
  if (found === undefined)
    throw new StartupError(`No key is named "${name}": "maillage keys list" lists them.`);
  return found;
}
