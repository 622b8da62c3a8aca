import { createHash } from 'node:crypto';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { insertRows } from '../database/insertRows';
import { DatasetLoadRow } from './DatasetLoadRow';
import { RecordChangeRow } from './RecordChangeRow';
import type { RecordReader } from './RecordReader';
import { RecordStateRow } from './RecordStateRow';

/** How many loads of a service are remembered record by record. */
export const LOADS_REMEMBERED = 100;

/** A load that is about to be whole. */
export type NewLoad = Omit<DatasetLoadRow, 'serial'>;

const HASH_LENGTH = 22;

/**
 * Notes, in the transaction of a load, that it was and what it did to each record: added, changed, removed. Forgets what loads
 * did that are more than LOADS_REMEMBERED back; that they were is kept.
 */
export async function recordChanges(
  manager: EntityManager,
  load: NewLoad,
  readers: readonly RecordReader[],
): Promise<void> {
  const latest = await manager.getRepository(DatasetLoadRow).maximum('serial', {});
  const serial = (latest ?? 0) + 1;
  await manager.getRepository(DatasetLoadRow).insert({ ...load, serial });
  for (const reader of readers) await recordKind(manager, reader, serial);
  await manager.delete(RecordChangeRow, { loadSerial: LessThanOrEqual(serial - LOADS_REMEMBERED) });
}

async function recordKind(
  manager: EntityManager,
  { kind, read }: RecordReader,
  loadSerial: number,
): Promise<void> {
  const before = await hashesBefore(manager, kind);
  const after = new Map((await read(manager)).map(({ id, content }) => [id, hashOf(content)]));
  const changed = [...after].filter(([id, hash]) => before.get(id) !== hash);
  const removed = [...before.keys()].filter((id) => !after.has(id));
  const touched = [...changed.map(([id]) => id), ...removed];
  if (touched.length === 0) return;
  const changes = touched.map((recordId): RecordChangeRow => {
    return { loadSerial, kind, recordId, hashBefore: before.get(recordId) ?? null };
  });
  await insertRows(manager, RecordChangeRow, changes);
  await deleteStates(
    manager,
    kind,
    touched.filter((id) => before.has(id)),
  );
  await insertRows(
    manager,
    RecordStateRow,
    changed.map(([recordId, hash]) => ({ kind, recordId, hash })),
  );
}

/** Plain rows: there may be hundreds of thousands. */
async function hashesBefore(manager: EntityManager, kind: string): Promise<Map<string, string>> {
  const rows = await manager.query<{ recordId: string; hash: string }[]>(
    'SELECT recordId, hash FROM record_state WHERE kind = ?',
    [kind],
  );
  return new Map(rows.map(({ recordId, hash }) => [recordId, hash]));
}

const MOST_IDS_PER_STATEMENT = 5_000;

async function deleteStates(manager: EntityManager, kind: string, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += MOST_IDS_PER_STATEMENT) {
    const some = ids.slice(start, start + MOST_IDS_PER_STATEMENT);
    const places = some.map(() => '?').join(', ');
    await manager.query(`DELETE FROM record_state WHERE kind = ? AND recordId IN (${places})`, [
      kind,
      ...some,
    ]);
  }
}

/** 128 bits: two different texts under one hash are not to be expected in any number of records. */
function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, HASH_LENGTH);
}
