import type { DataSource } from 'typeorm';
import { placesFor } from '../database/placesFor';

/** A record that loads have touched: what it said before the first of them, and what it says now; null where it was not there. */
export interface ChangeRow {
  readonly kind: string;
  readonly recordId: string;
  readonly hashBefore: string | null;
  readonly hash: string | null;
}

/** Which records of a kind are asked for. */
export interface NetChangesAsked {
  readonly kind: string;
  /** Only ids behind this one. */
  readonly after: string;
  /** The number of the load since which. */
  readonly since: number;
  readonly most: number;
}

/** So many records are found by the loads that touched them; where more were touched, all remembered ones are walked in order. */
const FEW = 5_000;

/** The records that are not what they were, by id. What came and went, or changed back, is no change. */
export async function netChanges(database: DataSource, asked: NetChangesAsked): Promise<ChangeRow[]> {
  const { kind, after, since, most } = asked;
  const touched = await touchedSince(database, kind, since);
  if (touched === null) {
    const sql = `${changesWhere('earliest.recordId > ?')} ORDER BY earliest.recordId LIMIT ?`;
    return database.query<ChangeRow[]>(sql, [kind, after, since, most]);
  }
  const behind = touched.filter((id) => id > after);
  if (behind.length === 0) return [];
  const sql = `${changesWhere(`earliest.recordId IN (${placesFor(behind)})`)} ORDER BY earliest.recordId LIMIT ?`;
  return database.query<ChangeRow[]>(sql, [kind, ...behind, since, most]);
}

/** How many records of the kind are not what they were. */
export async function countNetChanges(database: DataSource, kind: string, since: number): Promise<number> {
  const touched = await touchedSince(database, kind, since);
  if (touched?.length === 0) return 0;
  const among = touched === null ? '1 = 1' : `earliest.recordId IN (${placesFor(touched)})`;
  const rows = await database.query<{ total: number | string }[]>(
    `SELECT COUNT(*) AS total FROM (${changesWhere(among)}) changes`,
    [kind, ...(touched ?? []), since],
  );
  return Number(rows[0]?.total);
}

/** The ids that loads since have touched, in no order; null where there are more than a few. */
async function touchedSince(database: DataSource, kind: string, since: number): Promise<string[] | null> {
  const rows = await database.query<{ recordId: string }[]>(
    'SELECT recordId FROM record_change WHERE kind = ? AND loadSerial > ? LIMIT ?',
    [kind, since, FEW + 1],
  );
  return rows.length > FEW ? null : [...new Set(rows.map(({ recordId }) => recordId))];
}

/**
 * The first change of each record since the load that stands behind the ids: looked up record by record in the order of the
 * key, so that a page ends where it is full.
 */
function changesWhere(among: string): string {
  return `SELECT earliest.kind, earliest.recordId, earliest.hashBefore, record_state.hash
    FROM record_change earliest
    LEFT JOIN record_state ON record_state.kind = earliest.kind AND record_state.recordId = earliest.recordId
    WHERE earliest.kind = ? AND ${among}
      AND earliest.loadSerial = (SELECT MIN(touching.loadSerial) FROM record_change touching
        WHERE touching.kind = earliest.kind AND touching.recordId = earliest.recordId AND touching.loadSerial > ?)
      AND COALESCE(earliest.hashBefore, '') <> COALESCE(record_state.hash, '')`;
}
