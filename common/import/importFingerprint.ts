import { fingerprintOf } from '../datasets/fingerprintOf';
import type { ImportContext, ImportDefinition } from './ImportDefinition';

/** SHA-256 over everything that decides what a load gives: its rules, what the command line tells, and the files in their order. */
export function importFingerprint(
  { name, rules }: ImportDefinition,
  { files, settings }: Pick<ImportContext, 'files' | 'settings'>,
): string {
  const readings = files.map(
    ({ sha256, encoding, separator }) => `${sha256} ${encoding ?? ''} ${separator ?? ''}`,
  );
  return fingerprintOf({ texts: [name, rules, JSON.stringify(settings), ...readings] });
}
