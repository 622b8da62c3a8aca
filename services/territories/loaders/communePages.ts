import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';
import { selectRows } from '../../../common/database/selectRows';
import { groupedInKeyOrder } from '../../../common/graphql/loadByKey';
import { CommuneRow } from '../entities/CommuneRow';

/** A page of a department's communes: the rows behind `afterKey`, `rows` at most. */
export interface CommunePageKey {
  readonly departmentCode: string;
  readonly afterKey: string | null;
  readonly rows: number;
}

/** Pages of communes of departments, each loaded once. */
export interface CommunePages {
  readonly load: (key: CommunePageKey) => Promise<CommuneRow[]>;
}

/** So many rows a statement reads at most, but for one long page: SQLite answers in the process itself. */
const MOST_ROWS = 1_000;

/**
 * A loader of pages of communes, a statement for departments that are asked for the same page: the window function
 * numbers each department's rows, so that only those of the page are read. What is read by one goes on before the next has been.
 */
export function communePages(database: DataSource): CommunePages {
  const pages = new Map<string, DataLoader<string, CommuneRow[]>>();
  return {
    load: (key) => {
      const shape = `${key.rows} ${key.afterKey ?? ''}`;
      const page = pages.get(shape) ?? samePages(database, key);
      pages.set(shape, page);
      return page.load(key.departmentCode);
    },
  };
}

function samePages(database: DataSource, page: CommunePageKey): DataLoader<string, CommuneRow[]> {
  return new DataLoader(
    async (departmentCodes) => {
      const numbered = `SELECT code AS numberedCode,
          ROW_NUMBER() OVER (PARTITION BY departmentCode ORDER BY code) AS place
        FROM commune WHERE kind = 'COMMUNE' AND code > ? AND departmentCode IN (${placesFor(departmentCodes)})`;
      const rows = await selectRows(database, CommuneRow, {
        join: {
          sql: `(${numbered}) numbered ON numberedCode = code`,
          parameters: [page.afterKey ?? '', ...departmentCodes],
        },
        and: { sql: 'place <= ?', parameters: [page.rows] },
        orderBy: ['code'],
      });
      return groupedInKeyOrder(departmentCodes, rows, (row) => row.departmentCode);
    },
    { maxBatchSize: Math.max(1, Math.floor(MOST_ROWS / page.rows)) },
  );
}
