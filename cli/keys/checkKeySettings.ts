import { existsSync } from 'node:fs';
import { readSettingsWith } from '../../common/config';
import { keysOf } from '../../common/config/derivedValues';
import { StartupError } from '../../common/errors/StartupError';
import { log } from '../../common/observability/programLog';
import { scopesOf } from './checkedScopes';

/**
 * Throws a StartupError where MAILLAGE_KEYS names a scope that no field of the supergraph requires. It does not repeat it: whoever
 * exchanged the two sides of a key would read the key.
 */
export function checkKeyScopes(supergraphFile: string): void {
  const { values } = readSettingsWith();
  if (values.MAILLAGE_KEYS === undefined) return;
  const asked = [...keysOf(values).values()].flatMap((scopes) => [...scopes]);
  if (asked.length === 0) return;
  const known = scopesOf(supergraphFile);
  if (asked.every((scope) => known.includes(scope))) return;
  throw new StartupError(
    `MAILLAGE_KEYS is not usable: it names a scope that no field needs. The scopes are: ${known.join(', ') || 'none'}.`,
  );
}

/** Says in the log that the file that MAILLAGE_KEYS_FILE names is not there. It may be made later; one that nobody named may be missing. */
export function tellMissingKeysFile(): void {
  const { MAILLAGE_KEYS_FILE: file } = readSettingsWith().values;
  if (file === undefined || existsSync(file)) return;
  log().warn(
    `There is no file ${file} yet, which MAILLAGE_KEYS_FILE names: its keys are taken once it is there.`,
  );
}
