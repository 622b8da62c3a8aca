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

/** Tells the versions loaded now. */
export interface VersionsReader {
  /** By one small statement, or by none where the database shows for almost nothing that nobody has written since. */
  readonly current: () => Promise<Versions>;
  /** At once, where no statement is needed to tell them; null elsewhere. */
  readonly known: () => Versions | null;
}

type Seen = ReturnType<ChangesSeen>;

/** What tells the versions of these datasets, of all where no ids are given. */
export function versionsReader(database: DataSource, datasetIds?: readonly string[]): VersionsReader {
  const changes = dialectOf(database.options.type).changesSeen?.(database) ?? null;
  if (changes === null) return { current: () => readVersions(database, datasetIds), known: () => null };
  let last: { readonly seen: Seen; readonly versions: Versions } | null = null;
  const knownOf = (seen: Seen): Versions | null =>
    last !== null && isSame(last.seen, seen) ? last.versions : null;
  return {
    known: () => knownOf(changes()),
    current: async () => {
      const seen = changes();
      const known = knownOf(seen);
      if (known !== null) return known;
      const versions = await readVersions(database, datasetIds);
      // What a transaction shows may be rolled back; what was written meanwhile may have been read or not.
      last = !seen.inTransaction && isSame(seen, changes()) ? { seen, versions } : null;
      return versions;
    },
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
