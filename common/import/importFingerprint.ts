import { basename } from 'node:path';
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
  // Names are part of it: those of official files tell their day or year.
  const readings = files.map(({ name: given, sha256, encoding, separator }) =>
    [basename(given), sha256, encoding, separator].join(' '),
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
