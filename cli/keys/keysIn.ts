import { readFileSync } from 'node:fs';
import { StartupError } from '../../common/errors/StartupError';
import type { PartnerKey } from '../../gateway/access/keys/PartnerKey';
import { readKeys } from '../../gateway/access/keys/readKeys';
import { systemCode } from '../../common/files/systemCode';
import { unreadableFor } from '../../common/files/unreadableFor';

/** The text of a file of keys, empty where there is no file. Throws a StartupError where there is one that can't be read. */
export function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return '';
    throw new StartupError(
      `The keys in ${file} can't be read: ${unreadableFor(error)}. Name one that this user may read in MAILLAGE_KEYS_FILE.`,
    );
  }
}

/** The keys of a file, none where there is no file. Throws a StartupError where it is not one of keys. */
export function keysIn(file: string): readonly PartnerKey[] {
  const text = textIn(file);
  return text === '' ? [] : readKeys(file, text);
}
