import type { DataSource } from 'typeorm';
import { readRows } from '../../../common/database/readRows';

/** Whether the loaded directory says of anybody that they take new patients, or do not: the open one says it of nobody. */
export async function readNewPatientsTold(database: DataSource): Promise<boolean> {
  const rows = await readRows<unknown>(database, {
    sql: `SELECT 1 FROM professional_sum
     WHERE level = 'ALL' AND code = 'FR' AND mode = 'ANY' AND acceptsNewPatients <> 2 LIMIT 1`,
    parameters: [],
  });
  return rows.length > 0;
}
