import type { Config } from '../../common/config';
import { readManifest } from './readManifest';
import { TrustedDocuments } from './TrustedDocuments';

/** The trusted documents that the configuration names; undefined for none. Throws as `readManifest` does. */
export function trustedDocumentsOf({
  trustedDocuments: file,
  trustedDocumentsOnly: only,
}: Pick<Config, 'trustedDocuments' | 'trustedDocumentsOnly'>): TrustedDocuments | undefined {
  return file === null ? undefined : new TrustedDocuments(readManifest(file), only);
}
