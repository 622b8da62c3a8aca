import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { pairReader } from '../../../common/database/pairReader';
import { MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import { CommuneRow } from '../entities/CommuneRow';
import { CommuneVersionRow } from '../entities/CommuneVersionRow';

/** What the records say of a code. */
export interface CommuneRecord {
  /** The communes that have borne it, oldest first. */
  readonly versions: readonly CommuneVersionRow[];
  /** The commune of today that bears it; null where none does, and where no version is recorded. */
  readonly commune: CommuneRow | null;
}

/** A function that gives loaders of what the records say of codes: by one statement, as nearly every commune needs both tables. */
export function communeRecords(database: DataSource): () => DataLoader<string, CommuneRecord> {
  const read = pairReader(database, {
    target: CommuneVersionRow,
    column: 'code',
    orderBy: 'validFrom',
    other: CommuneRow,
    otherKey: 'code',
  });
  return () =>
    new DataLoader(
      async (codes) => {
        const records = new Map<string, { versions: CommuneVersionRow[]; commune: CommuneRow | null }>(
          codes.map((code) => [code, { versions: [], commune: null }]),
        );
        for (const { row, other } of await read(codes)) {
          const record = records.get(row.code);
          if (record === undefined) continue;
          record.versions.push(row);
          record.commune = other;
        }
        return codes.map((code) => records.get(code) ?? { versions: [], commune: null });
      },
      { maxBatchSize: MOST_KEYS_PER_BATCH },
    );
}
