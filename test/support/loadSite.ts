import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { queried } from './loadFolder';

/** A service's database while the program loads into it, as another connection sees it. */
export interface LoadSite {
  /** What a run of the program on it needs. */
  readonly environment: Readonly<Record<string, string>>;
  readonly query: <Row>(sql: string) => Promise<Row[]>;
  /** The tables of loads that are not whole. */
  readonly shadows: () => Promise<string[]>;
  readonly close: () => Promise<void>;
}

/** A database in a folder. */
export function sqliteSite(folder: string, service: string): LoadSite {
  const file = `${folder}/${service}.sqlite`;
  const query = <Row>(sql: string): Promise<Row[]> => Promise.resolve(queried<Row>(file, sql));
  return {
    environment: { MAILLAGE_DATA_DIR: folder },
    query,
    shadows: () => namesOf(query("SELECT name FROM sqlite_master WHERE type = 'table'")),
    close: () => Promise.resolve(),
  };
}

/** A database of a server; reports are kept in the folder. */
export async function mariadbSite(folder: string, url: string): Promise<LoadSite> {
  const connection = await createConnection(url);
  const query = async <Row>(sql: string): Promise<Row[]> => {
    const [rows] = await connection.query<RowDataPacket[]>(sql);
    return rows as Row[];
  };
  return {
    environment: { MAILLAGE_DATA_DIR: folder, MAILLAGE_DATABASE_URL: url },
    query,
    shadows: () =>
      namesOf(
        query('SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()'),
      ),
    close: () => connection.end(),
  };
}

async function namesOf(rows: Promise<{ readonly name: string }[]>): Promise<string[]> {
  return (await rows).map(({ name }) => name).filter((name) => /__(?:next|old)$/.test(name));
}
