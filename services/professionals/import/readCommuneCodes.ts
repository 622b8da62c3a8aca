import type { DataSource } from 'typeorm';
import { plainRows } from '../../../common/database/plainRows';
import { CommuneRow } from '../entities/CommuneRow';
import { FormerCodeRow } from '../entities/FormerCodeRow';

/** Gives the commune of today for a code of any day; null for a code that is in no COG. */
export type CommuneOfCode = (code: string) => string | null;

/** The codes of the communes that are loaded, those out of use leading to their successors. */
export async function readCommuneCodes(database: DataSource): Promise<CommuneOfCode> {
  const communes = await plainRows(database, CommuneRow, { columns: ['code'] });
  const former = await plainRows(database, FormerCodeRow);
  const today = new Map([
    ...former.map(({ code, successorCode }) => [code, successorCode] as const),
    ...communes.map(({ code }) => [code, code] as const),
  ]);
  return (code) => today.get(code) ?? null;
}
