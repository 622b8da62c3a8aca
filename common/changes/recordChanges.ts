import { createHash } from 'node:crypto';
import { LessThanOrEqual, type EntityManager } from 'typeorm';
import { insertRows } from '../database/insertRows';
import { DatasetLoadRow } from './DatasetLoadRow';
import { RecordChangeRow } from './RecordChangeRow';
import type { RecordReader } from './RecordReader';
import { RecordStateRow } from './RecordStateRow';
import { placesFor } from '../database/placesFor';

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
  const touched: TouchedRecord[] = [];
  for (const { id, content } of await read(manager)) {
    const hash = hashOf(content);
    const hashBefore = before.get(id) ?? null;
    before.delete(id);
    if (hash !== hashBefore) touched.push({ id, hashBefore, hash });
  }
  for (const [id, hashBefore] of before) touched.push({ id, hashBefore, hash: null });
  for (let start = 0; start < touched.length; start += RECORDS_AT_ONCE) {
    await noteRecords(manager, touched.slice(start, start + RECORDS_AT_ONCE), { kind, loadSerial });
  }
}

/** There may be hundreds of thousands: as rows of both tables they would fill the memory. */
const RECORDS_AT_ONCE = 5_000;

/** A record that is not what it was; the hash is null where it is not there. */
interface TouchedRecord {
  readonly id: string;
  readonly hashBefore: string | null;
  readonly hash: string | null;
}

async function noteRecords(
  manager: EntityManager,
  records: readonly TouchedRecord[],
  { kind, loadSerial }: Pick<RecordChangeRow, 'kind' | 'loadSerial'>,
): Promise<void> {
  const changes = records.map(({ id, hashBefore }) => ({ loadSerial, kind, recordId: id, hashBefore }));
  await insertRows(manager, RecordChangeRow, changes);
  const known = records.filter(({ hashBefore }) => hashBefore !== null);
  await deleteStates(
    manager,
    kind,
    known.map(({ id }) => id),
  );
  const states = records.flatMap(({ id, hash }) => (hash === null ? [] : [{ kind, recordId: id, hash }]));
  await insertRows(manager, RecordStateRow, states);
}

/** Plain rows: there may be hundreds of thousands. */
async function hashesBefore(manager: EntityManager, kind: string): Promise<Map<string, string>> {
  const rows = await manager.query<{ recordId: string; hash: string }[]>(
    'SELECT recordId, hash FROM record_state WHERE kind = ?',
    [kind],
  );
  return new Map(rows.map(({ recordId, hash }) => [recordId, hash]));
}

async function deleteStates(manager: EntityManager, kind: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await manager.query(`DELETE FROM record_state WHERE kind = ? AND recordId IN (${placesFor(ids)})`, [
    kind,
    ...ids,
  ]);
}

/** 128 bits: two different texts under one hash are not to be expected in any number of records. */
function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('base64url').slice(0, HASH_LENGTH);
}
