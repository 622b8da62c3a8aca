import type { DataSource } from 'typeorm';

const POSSIBLE = ['example__next', 'example__old', 'version__next', 'version__old'];

/** The shadows of the example tables that stand in the database. */
export async function shadowsLeft(database: DataSource): Promise<string[]> {
  const runner = database.createQueryRunner();
  const left: string[] = [];
  for (const name of POSSIBLE) if (await runner.hasTable(name)) left.push(name);
  await runner.release();
  return left;
}
