import DataLoader from 'dataloader';
import { In, type DataSource, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import { strongestByKey, type OfDataset } from './strongest';

interface OwnedRow extends ObjectLiteral, OfDataset {
  readonly id: string;
}

/** A loader of the row with an id, that of the dataset believed first where several have one; null where none has. */
export function strongestByIdLoader<Row extends OwnedRow>(
  database: DataSource,
  target: EntityTarget<Row>,
): DataLoader<string, Row | null> {
  return new DataLoader(
    async (ids) => {
      const where = { id: In([...ids]) } as FindOptionsWhere<Row>;
      const rows = await database.getRepository(target).find({ where });
      return inKeyOrder(
        ids,
        strongestByKey(rows, ({ id }) => id),
        ({ id }) => id,
      );
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}
