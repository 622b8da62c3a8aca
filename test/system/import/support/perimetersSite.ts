import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openDatabase } from '../../../../common/database/openDatabase';
import { cpts } from '../../../../services/cpts/definition';
import { copyToServer } from '../../../support/copyToServer';
import type { LoadFolder } from '../../../support/loadFolder';
import { mariadbSite, sqliteSite, type LoadSite } from '../../../support/loadSite';

/** Where perimeters are loaded: what another connection sees of it. */
export interface PerimetersSite {
  /** What a run of the program on it needs. */
  readonly environment: Readonly<Record<string, string>>;
  /** Everything that tells two states of the database apart. */
  readonly state: () => Promise<unknown>;
  readonly version: () => Promise<string | undefined>;
  /** How many places are in the version that answers. */
  readonly places: () => Promise<number>;
  readonly hasBegun: () => Promise<boolean>;
  /** Whether about this share of the rows is written, which nobody else sees yet. */
  readonly hasWritten: (share: number) => Promise<boolean>;
  /** Resolves when nothing of a load that was killed goes on. */
  readonly left: () => Promise<void>;
  readonly close: () => Promise<void>;
}

const VERSION = "SELECT version FROM dataset_version WHERE id = 'perimeters'";
const PLACES = "SELECT COUNT(*) AS places FROM perimeter_entry WHERE datasetId = 'perimeters'";
/** What SQLite's log of a load of 8 000 places grows to, and some more. */
const BYTES_OF_LOG = 1_800_000;

/** The databases of a folder. */
export function sqlitePerimeters(folder: LoadFolder): PerimetersSite {
  const sizeOf = (name: string): number =>
    statSync(join(folder.path, name), { throwIfNoEntry: false })?.size ?? -1;
  return {
    ...answering(sqliteSite(folder.path, 'cpts')),
    state: () => Promise.resolve(folder.state()),
    hasBegun: () => Promise.resolve(sizeOf('cpts.sqlite.maillage-datasets.lock') >= 0),
    hasWritten: (share) => Promise.resolve(sizeOf('cpts.sqlite-wal') > share * BYTES_OF_LOG),
    left: () => Promise.resolve(),
  };
}

/**
 * A database of a server, with the rows of the folder's. `most` is how many places are loaded.
 */
export async function mariadbPerimeters(
  folder: LoadFolder,
  url: string,
  most: number,
): Promise<PerimetersSite> {
  const database = await openDatabase({ kind: 'mysql', url }, cpts);
  await database.runMigrations({ transaction: 'each' });
  await copyToServer(join(folder.path, 'cpts.sqlite'), database);
  await database.destroy();
  const site = await mariadbSite(folder.path, url);
  const uncommitted = await mariadbSite(folder.path, url);
  await uncommitted.query('SET SESSION TRANSACTION ISOLATION LEVEL READ UNCOMMITTED');
  const isLocked = async (): Promise<boolean> => {
    const [lock] = await site.query<{ held: unknown }>(
      "SELECT IS_USED_LOCK(CONCAT('maillage datasets ', LEFT(SHA2(DATABASE(), 256), 32))) AS held",
    );
    return lock?.held != null;
  };
  return {
    ...answering(site),
    state: () => stateOf(site),
    hasBegun: isLocked,
    hasWritten: async (share) => (await placesOf(uncommitted)) > share * most,
    left: async () => {
      while (await isLocked()) await pause(10);
    },
    close: async () => {
      await site.close();
      await uncommitted.close();
    },
  };
}

function answering(site: LoadSite): Pick<PerimetersSite, 'environment' | 'version' | 'places' | 'close'> {
  return {
    environment: site.environment,
    version: async () => (await site.query<{ version: string }>(VERSION))[0]?.version,
    places: () => placesOf(site),
    close: site.close,
  };
}

async function placesOf(site: LoadSite): Promise<number> {
  const [counted] = await site.query<{ places: number | string }>(PLACES);
  return Number(counted?.places ?? 0);
}

async function stateOf(site: LoadSite): Promise<unknown> {
  const tables = await site.query<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY 1',
  );
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, COUNT(*) AS count FROM \`${name}\``);
  return {
    rows: await site.query(counts.join(' UNION ALL ')),
    versions: await site.query('SELECT * FROM dataset_version ORDER BY id'),
    imports: await site.query('SELECT * FROM dataset_import ORDER BY id'),
  };
}
