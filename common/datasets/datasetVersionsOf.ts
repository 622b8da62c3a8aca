import { createHash } from 'node:crypto';
import type { Reading } from '../database/Reading';

const SQL = `SELECT id, version, importedAt, (SELECT MAX(serial) FROM dataset_load) AS serial
  FROM dataset_version ORDER BY id`;
const HASH_LENGTH = 22;

interface VersionLine {
  readonly id: string;
  readonly version: string;
  readonly importedAt: string;
  readonly serial: number | string | null;
}

/**
 * What is loaded, as one short text: a hash of every dataset's version and of the number of the latest load. Loads are
 * numbered upwards, so a text that was left does not come back.
 */
export async function datasetVersionsOf(database: Pick<Reading, 'query'>): Promise<string> {
  const rows = await database.query<VersionLine[]>(SQL);
  const lines = rows.map(({ id, version, importedAt, serial }) => [id, version, importedAt, Number(serial)]);
  return createHash('sha256').update(JSON.stringify(lines)).digest('base64url').slice(0, HASH_LENGTH);
}
