import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { openDatabase } from '../../../../common/database/openDatabase';
import { openShadowTables } from '../../../../common/database/openShadowTables';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from '../../../support/mariadb';
import { describeWith } from '../../../support/needs';
import { until } from '../../../support/until';
import { exampleModel } from '../support/exampleModel';
import { shadowsLeft } from '../support/shadowsLeft';

/** Longer than statements that answer a gateway wait for a locked table. */
const LONG_SECONDS = 4;

describeWith(mariadbd, NO_MARIADB)('shadow tables that a killed load has left, on MariaDB', () => {
  let server: ThrowAwayDatabase;
  let busy: Connection;
  let watcher: Connection;
  let url: string;
  beforeAll(async () => {
    server = await startMariadb(mariadbd ?? '');
    url = await server.create('leftovers');
    busy = await createConnection(url);
    watcher = await createConnection(url);
  });
  afterAll(async () => {
    await busy.end();
    await watcher.end();
    await server.stop();
  });

  const waiting = async (): Promise<RowDataPacket[]> => {
    const [rows] = await watcher.query<RowDataPacket[]>(
      "SELECT TIME, INFO FROM information_schema.PROCESSLIST WHERE DB = DATABASE() AND STATE LIKE '%metadata lock%'",
    );
    return rows;
  };

  it('are waited for while the server still works on them, and are gone then', async () => {
    const database = await openDatabase({ kind: 'mysql', url, statementSeconds: 30 }, exampleModel);
    await database.runMigrations();
    await busy.query('CREATE TABLE example__next LIKE example');
    await busy.beginTransaction();
    await busy.query('SELECT * FROM example__next');
    const onWait = jest.fn();
    const opening = openShadowTables(database, onWait);
    const failed = opening.then(
      () => null,
      (error: unknown) => error,
    );
    await Promise.race([
      until(async () => (await waiting()).some((row) => Number(row['TIME']) >= LONG_SECONDS), waiting),
      failed,
    ]);
    await busy.commit();
    expect(await failed).toBeNull();
    expect(onWait).toHaveBeenCalledTimes(1);
    expect(await shadowsLeft(database)).toEqual([]);
    await (await opening).drop();
    await database.destroy();
  });
});
