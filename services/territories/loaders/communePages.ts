import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { placesFor } from '../../../common/database/placesFor';
import { selectRows } from '../../../common/database/selectRows';
import { groupedInKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import { CommuneRow } from '../entities/CommuneRow';

/** A page of a department's communes: the rows behind `afterKey`, `rows` at most. */
export interface CommunePageKey {
  readonly departmentCode: string;
  readonly afterKey: string | null;
  readonly rows: number;
}

/**
 * A loader of pages of communes, one query for all departments that are asked for the same page: the window function
 * numbers each department's rows, so that only those of the page are read.
 */
export function communePages(database: DataSource): DataLoader<CommunePageKey, CommuneRow[], string> {
  return new DataLoader(
    async (keys) => {
      const pages = new Map<string, DataLoader<string, CommuneRow[]>>();
      return Promise.all(
        keys.map((key) => {
          const shape = `${key.rows} ${key.afterKey ?? ''}`;
          const page = pages.get(shape) ?? samePages(database, key);
          pages.set(shape, page);
          return page.load(key.departmentCode);
        }),
      );
    },
    { cacheKeyFn: (key) => `${key.departmentCode} ${key.rows} ${key.afterKey ?? ''}` },
  );
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
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
