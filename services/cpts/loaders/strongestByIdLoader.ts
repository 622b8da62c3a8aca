import DataLoader from 'dataloader';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { selectRows, type Conditions } from '../../../common/database/selectRows';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import { strongestByKey, type OfDataset } from './strongest';

interface OwnedRow extends ObjectLiteral, OfDataset {
  readonly id: string;
}

/** A loader of the row with an id, that of the dataset believed first where several have one; null where none has. */
export function strongestByIdLoader<Row extends OwnedRow>(
  database: DataSource,
  target: new () => Row,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids) => {
      const rows = await selectRows(database, target, { where: { id: ids } as Conditions<Row> });
      return inKeyOrder(
        ids,
        strongestByKey(rows, ({ id }) => id),
        ({ id }) => id,
      );
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
