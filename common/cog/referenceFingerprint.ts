import { readFileSync } from 'node:fs';
import { fingerprintOf } from '../datasets/fingerprintOf';
import type { FileMark } from './files/ReferenceFiles';
import { packageFile, vintages } from './vintages';

/**
 * The fingerprint of a dataset made from the reference releases and imported files. A published release never changes, so
 * its name and version stand for its 90 MB of files; `rules` changes whenever the way of loading does.
 */
export function referenceFingerprint(rules: string, imported: readonly FileMark[]): string {
  const versions = vintages.map(({ cog }) => {
    const manifest = JSON.parse(readFileSync(packageFile(cog, 'package.json'), 'utf8')) as Record<
      string,
      unknown
    >;
    return `${String(manifest['name'])}@${String(manifest['version'])}`;
  });
  const files = imported.map(({ id, fingerprint }) => `${id} ${fingerprint}`);
  return fingerprintOf({ texts: [rules, ...versions, ...files] });
}
