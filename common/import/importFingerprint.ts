import { In } from 'typeorm';
import { DatasetVersionRow } from '../datasets/DatasetVersionRow';
import { fingerprintOf } from '../datasets/fingerprintOf';
import type { ImportContext, ImportDefinition } from './ImportDefinition';

/**
 * SHA-256 over everything that decides what a load gives: its rules, the versions of the datasets that it depends on, what the
 * command line tells, and the files in their order.
 */
export async function importFingerprint(
  { name, rules, dependsOn = [] }: ImportDefinition,
  { database, files, settings }: Pick<ImportContext, 'database' | 'files' | 'settings'>,
): Promise<string> {
  const versions = await database
    .getRepository(DatasetVersionRow)
    .find({ where: { id: In([...dependsOn]) }, order: { id: 'ASC' } });
  const readings = files.map(
    ({ sha256, encoding, separator }) => `${sha256} ${encoding ?? ''} ${separator ?? ''}`,
  );
  return fingerprintOf({
    texts: [
      name,
      rules,
      ...versions.map(({ id, fingerprint }) => `${id} ${fingerprint}`),
      JSON.stringify(settings),
      ...readings,
    ],
  });
}
