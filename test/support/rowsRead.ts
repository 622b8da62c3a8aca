import type { DataSource, QueryRunner } from 'typeorm';
import type { SentStatement } from './embeddedGraph';

/** How many rows and keys a MariaDB or MySQL server looks at to run the statement, as its own counters tell; some 30 are of the telling. */
export async function rowsRead(database: DataSource, { sql, parameters }: SentStatement): Promise<number> {
  const runner = database.createQueryRunner();
  try {
    const before = await counted(runner);
    await runner.query(sql, [...parameters]);
    return (await counted(runner)) - before;
  } finally {
    await runner.release();
  }
}

async function counted(runner: QueryRunner): Promise<number> {
  const rows = (await runner.query("SHOW SESSION STATUS LIKE 'Handler\\_read%'")) as { Value: string }[];
  return rows.reduce((sum, { Value }) => sum + Number(Value), 0);
}
