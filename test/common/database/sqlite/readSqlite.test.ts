import { QueryFailedError, type DataSource } from 'typeorm';
import { openDatabase } from '../../../../common/database/openDatabase';
import { readSqlite } from '../../../../common/database/sqlite/readSqlite';
import { sentStatements } from '../../../support/sentStatements';

describe('statements on the driver of SQLite', () => {
  let database: DataSource;
  beforeAll(async () => {
    database = await openDatabase({ kind: 'sqlite', file: ':memory:' }, { entities: [], migrations: [] });
    await database.query('CREATE TABLE thing (id INTEGER PRIMARY KEY, yes INTEGER)');
    await database.query('INSERT INTO thing VALUES (1, 1), (2, 0), (3, NULL)');
  });
  afterAll(() => database.destroy());

  const read = async (sql: string, ...parameters: unknown[]) => readSqlite(database, { sql, parameters });

  test('give what TypeORM gives, with yes and no as numbers', async () => {
    const sql = 'SELECT id FROM thing WHERE yes = ? ORDER BY id';
    for (const value of [true, false, 1, 'none', null])
      expect(await read(sql, value)).toEqual(await database.query(sql, [value]));
    expect(await read(sql, false)).toEqual([{ id: 2 }]);
  });

  test('see what a transaction has written, and tables that were made anew since', async () => {
    const sql = 'SELECT COUNT(*) AS many FROM thing';
    expect(await read(sql)).toEqual([{ many: 3 }]);
    const failing = database.transaction(async (manager) => {
      await manager.query('DELETE FROM thing WHERE id = 3');
      expect(await read(sql)).toEqual([{ many: 2 }]);
      throw new Error('undone');
    });
    await expect(failing).rejects.toThrow('undone');
    expect(await read(sql)).toEqual([{ many: 3 }]);
    await database.query('ALTER TABLE thing RENAME TO old');
    await database.query('CREATE TABLE thing (id INTEGER PRIMARY KEY, yes INTEGER, more TEXT)');
    expect(await read(sql)).toEqual([{ many: 0 }]);
    await database.query('DROP TABLE thing');
    await database.query('ALTER TABLE old RENAME TO thing');
    expect(await read(sql)).toEqual([{ many: 3 }]);
  });

  test('are right however many different ones there are, and however long', async () => {
    for (const places of [1, 2, 300, 301]) {
      for (let column = 0; column < 150; column += 1) {
        const sql = `SELECT id AS c${column} FROM thing WHERE id IN (${Array(places).fill('?').join(', ')})`;
        expect(await read(sql, ...Array<number>(places).fill(2))).toEqual([{ [`c${column}`]: 2 }]);
      }
    }
  });

  test('are told to who listens to the statements of TypeORM', async () => {
    const sent = await sentStatements(database, () => read('SELECT ? AS one', true));
    expect(sent).toEqual([{ sql: 'SELECT ? AS one', parameters: [1] }]);
  });

  test('fail as those of TypeORM do', async () => {
    for (const sql of ['SELECT nothing FROM thing', 'SELECT', 'SELECT ? AS a, ? AS b']) {
      const theirs: unknown = await database.query(sql, [1]).catch((error: unknown) => error);
      expect(theirs).toBeInstanceOf(QueryFailedError);
      await expect(read(sql, 1)).rejects.toThrow(QueryFailedError);
      await expect(read(sql, 1)).rejects.toThrow((theirs as Error).message);
    }
  });
});
