import type { DataSource } from 'typeorm';
import { badInput } from '../errors/badInput';
import { connection, pageRequest, type PageArguments } from '../graphql/page';
import { countNetChanges, netChanges, type ChangeRow } from './netChanges';
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
  /** Null: no change is asked for, only the version to start from. */
  readonly version: string | null;
  readonly kinds: readonly string[];
}

const SEPARATOR = ' ';

/**
 * The records that loads have changed since a version, in the order of kinds and ids: what changed and changed back is left
 * out. Throws UNKNOWN_VERSION, VERSION_FORGOTTEN and the errors of pages.
 */
export async function changesSince(database: DataSource, asked: ChangesAsked): Promise<ChangedRecords> {
  const scope = `changes-since-${asked.version ?? ''}`;
  const { first, afterKey } = pageRequest(asked, { scope, defaultFirst: 100 });
  const latest = await latestLoad(database);
  const since = asked.version === null ? latest.serial : await serialOf(database, asked.version);
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

/** Kind by kind in their order. */
async function rowsBehind(database: DataSource, asked: RowsAsked): Promise<ChangeRow[]> {
  const { kind: afterKind, recordId: afterId } = recordOfKey(asked.afterKey ?? '');
  const rows: ChangeRow[] = [];
  for (const kind of [...asked.kinds].sort().filter((each) => each >= afterKind)) {
    const after = kind === afterKind ? afterId : '';
    const most = asked.most - rows.length;
    if (most > 0) rows.push(...(await netChanges(database, { kind, after, since: asked.since, most })));
  }
  return rows;
}

async function countChanges(database: DataSource, since: number, kinds: readonly string[]): Promise<number> {
  let total = 0;
  for (const kind of kinds) total += await countNetChanges(database, kind, since);
  return total;
}

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
