import type { PoolConnection, RowDataPacket } from 'mysql2';
import type { OpenShadowTables } from '../ShadowTables';
import { MysqlShadowTables } from './MysqlShadowTables';
import { statementLimit } from './statementLimit';
import { toldWhileWaiting } from './toldWhileWaiting';

/**
 * A load answers nobody: it waits for what the server still does for one that was killed, such as indexes of millions of rows. Loads
 * and preparations that come meanwhile are kept out, and a preparation gives up after ten minutes.
 */
const LOCK_SECONDS = 120;

/** Shadow tables in a MariaDB or MySQL database; what a killed load has left behind is dropped. */
export const openMysqlShadows: OpenShadowTables = async (database, onWait = () => undefined) => {
  const connection = (await database.createQueryRunner().connect()) as PoolConnection;
  try {
    await connection.promise().query(statementLimit(0, LOCK_SECONDS));
    const [rows] = await connection.promise().query<RowDataPacket[]>('SELECT @@local_infile AS allowed');
    const tables = new MysqlShadowTables(database, connection, Number(rows[0]?.['allowed']) === 1);
    await toldWhileWaiting(tables.dropLeftovers(), onWait);
    return tables;
  } catch (error) {
    connection.destroy();
    throw error;
  }
};
