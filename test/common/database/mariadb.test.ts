import { createConnection } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../../../common/database/openDatabase';
import { withLock } from '../../../common/database/withLock';
import { loadDatasets } from '../../../common/datasets/loadDatasets';
import { StartupError } from '../../../common/errors/StartupError';
import { professionals } from '../../../services/professionals/definition';
import { mariadbd, NO_MARIADB, startMariadb, type ThrowAwayDatabase } from '../../support/mariadb';
import { describeWith } from '../../support/needs';

const onMariadb = describeWith(mariadbd, NO_MARIADB);

onMariadb('a MariaDB database made by hand, blind to case and accents', () => {
  let server: ThrowAwayDatabase;
  const open: DataSource[] = [];

  beforeAll(async () => {
    server = await startMariadb(mariadbd ?? '');
  });

  afterAll(async () => {
    for (const database of open) await database.destroy();
    await server.stop();
  });

  async function blind(name: string): Promise<string> {
    const url = await server.create(name);
    await change(url, `ALTER DATABASE CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci`);
    return url;
  }

  async function change(url: string, sql: string): Promise<void> {
    const connection = await createConnection(url);
    await connection.query(sql);
    await connection.end();
  }

  async function opened(url: string): Promise<DataSource> {
    const database = await openDatabase({ kind: 'mysql', url }, professionals);
    open.push(database);
    return database;
  }

  it('gets tables that tell case and accents apart', async () => {
    const database = await opened(await blind('empty'));
    await database.runMigrations({ transaction: 'each' });
    expect(await loadDatasets(database, [])).toEqual([]);
    await database.query("INSERT INTO profession VALUES ('é', 'x', 'x', 'x'), ('e', 'x', 'x', 'x')");
    expect(await database.query("SELECT code FROM profession WHERE code = 'E'")).toEqual([]);
  });

  it('is refused with one sentence where its tables already compare otherwise', async () => {
    const url = await blind('filled');
    const database = await opened(url);
    await database.runMigrations({ transaction: 'each' });
    await change(url, 'ALTER TABLE practice CONVERT TO CHARACTER SET utf8mb4 COLLATE utf8mb4_general_ci');
    const refused = loadDatasets(database, []);
    await expect(refused).rejects.toThrow(StartupError);
    await expect(refused).rejects.toThrow(
      `The table practice of the database ${new URL(url).pathname.slice(1)} does not compare text with the collation utf8mb4_bin: ` +
        'create the database anew with "CHARACTER SET utf8mb4 COLLATE utf8mb4_bin" and start again.',
    );
  });

  it('is prepared by one process at a time', async () => {
    const url = await blind('shared');
    const [one, other] = [await opened(url), await opened(url)];
    const steps: string[] = [];
    const step = async (name: string): Promise<void> => {
      steps.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 100));
      steps.push(`${name} ends`);
    };
    await Promise.all([
      withLock(one, 'test', () => step('one')),
      withLock(other, 'test', () => step('other')),
    ]);
    expect(steps.map((text) => text.split(' ')[1])).toEqual(['begins', 'ends', 'begins', 'ends']);
    await expect(withLock(one, 'test', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await withLock(other, 'test', () => Promise.resolve('free again'))).toBe('free again');
  });
});
