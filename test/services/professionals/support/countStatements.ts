import type { DataSource } from 'typeorm';
import { sentStatements } from '../../../support/sentStatements';

/** How many statements are sent to the database while the work runs; transactions' own commands are left out. */
export async function countStatements(database: DataSource, work: () => Promise<unknown>): Promise<number> {
  return (await sentStatements(database, work)).length;
}
