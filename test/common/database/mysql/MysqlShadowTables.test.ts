import type { PoolConnection } from 'mysql2';
import type { DataSource } from 'typeorm';
import { MysqlShadowTables } from '../../../../common/database/mysql/MysqlShadowTables';
import { openDatabase } from '../../../../common/database/openDatabase';
import { openShadowTables } from '../../../../common/database/openShadowTables';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from '../../../support/mariadb';
import { describeWith } from '../../../support/needs';
import { until } from '../../../support/until';
import { Example, exampleModel, exampleRows } from '../support/exampleModel';

describeWith(mariadbd, NO_MARIADB)('a change of tables on MariaDB', () => {
  let server: ThrowAwayDatabase;
  let database: DataSource;
  beforeAll(async () => {
    server = await startMariadb(mariadbd ?? '');
    database = await openDatabase({ kind: 'mysql', url: await server.create('changed') }, exampleModel);
    await database.runMigrations();
  });
  afterAll(async () => {
    await database.destroy();
    await server.stop();
  });

  /** A connection that is lost as soon as the tables have changed places. */
  async function lostAfterRename(): Promise<PoolConnection> {
    const connection = (await database.createQueryRunner().connect()) as PoolConnection;
    const { query } = connection.promise();
    const ask = query.bind(connection.promise()) as (sql: unknown, values?: unknown[]) => Promise<unknown>;
    const losing = async (sql: unknown, values?: unknown[]): Promise<unknown> => {
      const answer = await ask(sql, values);
      if (String(sql).startsWith('RENAME TABLE')) connection.destroy();
      return answer;
    };
    jest.spyOn(connection, 'promise').mockReturnValue({ query: losing } as never);
    return connection;
  }

  it('waits for who reads the old tables, and says so once', async () => {
    const shadows = await openShadowTables(database);
    const writer = await shadows.create(Example);
    await writer.write(exampleRows(1, 2, 'next'));
    await writer.end();
    const reader = database.createQueryRunner();
    await reader.startTransaction();
    await reader.query('SELECT * FROM example');
    const told: string[] = [];
    const query = jest.spyOn(shadows, 'query');
    const tries = (): number => query.mock.calls.filter(([sql]) => sql.startsWith('RENAME TABLE')).length;
    const switched = shadows.switchOver(
      [],
      () => Promise.resolve(),
      (what) => void told.push(what),
    );
    // The third try begins once two have failed.
    await until(() => tries() === 3);
    await reader.rollbackTransaction();
    await reader.release();
    await switched;
    expect(told.filter((what) => what === 'readers')).toHaveLength(1);
    expect(await database.getRepository(Example).find({ order: { id: 'ASC' } })).toEqual(
      exampleRows(1, 2, 'next'),
    );
  });

  it('has succeeded where the connection is lost right after it', async () => {
    const shadows = new MysqlShadowTables(database, await lostAfterRename(), true);
    const writer = await shadows.create(Example);
    await writer.write(exampleRows(1, 3, 'new'));
    await writer.end();
    await shadows.switchOver([], () => Promise.resolve());
    expect(await database.getRepository(Example).find({ order: { id: 'ASC' } })).toEqual(
      exampleRows(1, 3, 'new'),
    );
  });
});
