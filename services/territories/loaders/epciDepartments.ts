import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';
import { readRows } from '../../../common/database/readRows';
import type { KeptRows } from '../../../common/datasets/keptTables';
import { MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import type { DepartmentRow } from '../entities/DepartmentRow';
import type { EpciRow } from '../entities/EpciRow';

interface Pair {
  readonly departmentCode: string;
  readonly epciCode: string;
}

/** A loader of the EPCI that have a commune in a department, in the order of their SIREN. */
export function epcisOfDepartments(
  database: DataSource,
  epcis: KeptRows<EpciRow>,
): DataLoader<string, EpciRow[]> {
  return new DataLoader(
    async (codes) => {
      const pairs = await pairsWith(database, 'departmentCode', codes);
      const rows = await epcis.all();
      return codes.map((code) => {
        const own = new Set(
          pairs.filter((pair) => pair.departmentCode === code).map(({ epciCode }) => epciCode),
        );
        return rows.filter((row) => own.has(row.code));
      });
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}

/** A loader of the departments that an EPCI has communes in, in the order of their codes. */
export function departmentsOfEpcis(
  database: DataSource,
  departments: KeptRows<DepartmentRow>,
): DataLoader<string, DepartmentRow[]> {
  return new DataLoader(
    async (codes) => {
      const pairs = await pairsWith(database, 'epciCode', codes);
      const byCode = new Map((await departments.all()).map((row) => [row.code, row]));
      const sorted = [...pairs].sort((a, b) => a.departmentCode.localeCompare(b.departmentCode, 'en'));
      const groups = new Map<string, DepartmentRow[]>(codes.map((code) => [code, []]));
      for (const pair of sorted) {
        const row = byCode.get(pair.departmentCode);
        if (row) groups.get(pair.epciCode)?.push(row);
      }
      return codes.map((code) => groups.get(code) ?? []);
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}

function pairsWith(database: DataSource, column: keyof Pair, codes: readonly string[]): Promise<Pair[]> {
  return readRows<Pair>(database, {
    sql: `SELECT DISTINCT departmentCode, epciCode FROM commune
     WHERE kind = 'COMMUNE' AND ${column} IN (${placesFor(codes)}) AND epciCode IS NOT NULL`,
    parameters: codes,
  });
}
