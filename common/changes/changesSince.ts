import type { DataSource } from 'typeorm';
import { badInput } from '../errors/badInput';
import { connection, pageRequest, type PageArguments } from '../graphql/page';
import { LOADS_REMEMBERED } from './recordChanges';

/** What became of a record between two versions. */
export type RecordChangeKind = 'ADDED' | 'CHANGED' | 'REMOVED';

/** A record that is not what it was. */
export interface ChangedRecord {
  readonly kind: string;
  readonly id: string;
  readonly change: RecordChangeKind;
}

/** A page of changes, and the version to start from next time. */
export interface ChangedRecords {
  readonly nodes: readonly ChangedRecord[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Counted only where it is asked for. */
  readonly totalCount: () => Promise<number>;
  readonly version: string;
}

/** Which changes are asked for. */
export interface ChangesAsked extends PageArguments {
  readonly version: string;
  readonly kinds: readonly string[];
}

interface ChangeRow {
  readonly kind: string;
  readonly recordId: string;
  readonly hashBefore: string | null;
  readonly hash: string | null;
}

const SEPARATOR = ' ';

/**
 * The records that loads have changed since a version, in the order of kinds and ids: what changed and changed back is left
 * out. Throws UNKNOWN_VERSION, VERSION_FORGOTTEN and the errors of pages.
 */
export async function changesSince(database: DataSource, asked: ChangesAsked): Promise<ChangedRecords> {
  const scope = `changes-since-${asked.version}`;
  const { first, afterKey } = pageRequest(asked, { scope, defaultFirst: 100 });
  const since = await serialOf(database, asked.version);
  const latest = await latestLoad(database);
  if (since < latest.serial - LOADS_REMEMBERED) throw badInput('VERSION_FORGOTTEN', asked.version);
  const rows = await rowsBehind(database, { since, kinds: asked.kinds, afterKey, most: first + 1 });
  const { nodes, pageInfo } = connection({ rows, first, scope, totalCount: 0, keyOf });
  return {
    nodes: nodes.map(changedRecord),
    pageInfo,
    totalCount: () => countChanges(database, since, asked.kinds),
    version: latest.version,
  };
}

/** Of the loads that made this version the first: what came between two equal ones is told rather than lost. */
async function serialOf(database: DataSource, version: string): Promise<number> {
  const rows = await database.query<{ serial: number }[]>(
    'SELECT serial FROM dataset_load WHERE version = ? ORDER BY serial LIMIT 1',
    [version],
  );
  const [row] = rows;
  if (row === undefined) throw badInput('UNKNOWN_VERSION', version);
  return row.serial;
}

async function latestLoad(database: DataSource): Promise<{ serial: number; version: string }> {
  const rows = await database.query<{ serial: number; version: string }[]>(
    'SELECT serial, version FROM dataset_load ORDER BY serial DESC LIMIT 1',
  );
  return rows[0] ?? { serial: 0, version: '' };
}

interface RowsAsked {
  readonly since: number;
  readonly kinds: readonly string[];
  readonly afterKey: string | null;
  readonly most: number;
}

/** Kind by kind in their order, so that each statement walks one stretch of the primary key. */
async function rowsBehind(database: DataSource, asked: RowsAsked): Promise<ChangeRow[]> {
  const { kind: afterKind, recordId: afterId } = recordOfKey(asked.afterKey ?? '');
  const rows: ChangeRow[] = [];
  for (const kind of [...asked.kinds].sort().filter((each) => each >= afterKind)) {
    const after = kind === afterKind ? afterId : '';
    const wanted = asked.most - rows.length;
    if (wanted > 0) {
      const sql = `${NET_CHANGES} ORDER BY earliest.recordId LIMIT ?`;
      rows.push(...(await database.query<ChangeRow[]>(sql, [kind, after, asked.since, wanted])));
    }
  }
  return rows;
}

async function countChanges(database: DataSource, since: number, kinds: readonly string[]): Promise<number> {
  let total = 0;
  for (const kind of kinds) {
    const sql = `SELECT COUNT(*) AS total FROM (${NET_CHANGES}) changes`;
    const rows = await database.query<{ total: number | string }[]>(sql, [kind, '', since]);
    total += Number(rows[0]?.total);
  }
  return total;
}

/**
 * Each record of a kind that loads since have touched: what it said before the first of them, and what it says now. What came
 * and went, or changed back, is no change.
 */
const NET_CHANGES = `SELECT earliest.kind, earliest.recordId, record_change.hashBefore, record_state.hash
  FROM (SELECT kind, recordId, MIN(loadSerial) AS loadSerial FROM record_change
    WHERE kind = ? AND recordId > ? AND loadSerial > ? GROUP BY kind, recordId) earliest
  JOIN record_change ON record_change.kind = earliest.kind
    AND record_change.recordId = earliest.recordId AND record_change.loadSerial = earliest.loadSerial
  LEFT JOIN record_state ON record_state.kind = earliest.kind AND record_state.recordId = earliest.recordId
  WHERE COALESCE(record_change.hashBefore, '') <> COALESCE(record_state.hash, '')`;

/** Kinds hold no blank; ids may. */
function recordOfKey(key: string): Pick<ChangeRow, 'kind' | 'recordId'> {
  const end = key.indexOf(SEPARATOR);
  return { kind: key.slice(0, Math.max(end, 0)), recordId: key.slice(end + 1) };
}

function keyOf({ kind, recordId }: ChangeRow): string {
  return `${kind}${SEPARATOR}${recordId}`;
}

function changedRecord({ kind, recordId, hashBefore, hash }: ChangeRow): ChangedRecord {
  return {
    kind,
    id: recordId,
    change: hashBefore === null ? 'ADDED' : hash === null ? 'REMOVED' : 'CHANGED',
  };
}
