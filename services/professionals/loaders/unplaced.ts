import type { DataSource } from 'typeorm';
import { readRows } from '../../../common/database/readRows';

/** How many professionals and structures of the loaded file have no known commune, so that no territory counts them. */
export interface Unplaced {
  readonly professionals: number;
  readonly careStructures: number;
}

/** Counts those without a commune, by one statement. */
export async function readUnplaced(database: DataSource): Promise<Unplaced> {
  const people = (level: 'ALL' | 'PLACED'): string =>
    `(SELECT COALESCE(SUM(people), 0) FROM professional_sum WHERE level = '${level}' AND code = 'FR' AND mode = 'ANY')`;
  const rows = await readRows<{ [Name in keyof Unplaced]: number | string }>(database, {
    sql: `SELECT ${people('ALL')} - ${people('PLACED')} AS professionals,
       (SELECT COUNT(*) FROM care_structure WHERE communeCode IS NULL) AS careStructures`,
    parameters: [],
  });
  return {
    professionals: Number(rows[0]?.professionals),
    careStructures: Number(rows[0]?.careStructures),
  };
}
