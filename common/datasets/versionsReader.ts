import type { DataSource } from 'typeorm';
import type { ChangesSeen } from '../database/ChangesSeen';
import { dialectOf } from '../database/dialect';
import { selectRows } from '../database/selectRows';
import { DatasetVersionRow } from './DatasetVersionRow';

/** The datasets that are loaded, by id, and one text that another load makes another. */
export interface Versions {
  readonly rows: readonly DatasetVersionRow[];
  readonly text: string;
}

type Seen = ReturnType<ChangesSeen>;

/**
 * A function that tells the versions loaded now, of all datasets where no ids are given: by one small statement, or by none
 * where the database shows for almost nothing that nobody has written since.
 */
export function versionsReader(
  database: DataSource,
  datasetIds?: readonly string[],
): () => Promise<Versions> {
  const changes = dialectOf(database.options.type).changesSeen?.(database) ?? null;
  if (changes === null) return () => readVersions(database, datasetIds);
  let known: { readonly seen: Seen; readonly versions: Versions } | null = null;
  return async () => {
    const seen = changes();
    if (known !== null && isSame(known.seen, seen)) return known.versions;
    const versions = await readVersions(database, datasetIds);
    // What a transaction shows may be rolled back; what was written meanwhile may have been read or not.
    known = !seen.inTransaction && isSame(seen, changes()) ? { seen, versions } : null;
    return versions;
  };
}

function isSame(one: Seen, other: Seen): boolean {
  return (
    one.byOthers === other.byOthers && one.own === other.own && one.inTransaction === other.inTransaction
  );
}

async function readVersions(
  database: DataSource,
  datasetIds: readonly string[] | undefined,
): Promise<Versions> {
  const where = datasetIds === undefined ? {} : { id: datasetIds };
  const loaded = await selectRows(database, DatasetVersionRow, { where, orderBy: ['id'] });
  const texts = loaded.map(({ id, version, importedAt, rows }) => `${id}=${version}@${importedAt}+${rows}`);
  return { rows: loaded, text: texts.join(' ') };
}
