import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { selectRows } from '../../../common/database/selectRows';
import { groupedInKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import { StatedFigureRow } from '../entities/StatedFigureRow';

/** Loads, for each territory by its `territoryKey`, the figures that documents state about it. */
export function territoryFigureLoader(database: DataSource): DataLoader<string, StatedFigureRow[]> {
  const batch = async (keys: readonly string[]) => {
    const codes = keys.map((key) => key.slice(key.indexOf(':') + 1));
    const rows = await selectRows(database, StatedFigureRow, {
      where: { territoryCode: codes },
      orderBy: ['id'],
    });
    return groupedInKeyOrder(keys, rows, (row) => `${row.territoryLevel}:${row.territoryCode}`);
  };
  return new DataLoader(batch, { maxBatchSize: MOST_KEYS_PER_BATCH });
}
