import DataLoader from 'dataloader';
import type { DataSource, ObjectLiteral } from 'typeorm';
import { selectRows, type Conditions } from '../../../common/database/selectRows';
import { groupedInKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';

/** A table that ties keys to values: which column is asked by, which one answers, which one orders the answers. */
export interface Link<Row extends ObjectLiteral> {
  readonly table: new () => Row;
  readonly from: keyof Row & string;
  readonly to: keyof Row & string;
  readonly orderBy?: keyof Row & string;
}

/** Loads, for each key, the values that a table ties to it, in order; one statement for all asked for together. */
export function linkLoader<Row extends ObjectLiteral>(
  database: DataSource,
  { table, from, to, orderBy = to }: Link<Row>,
): DataLoader<string, string[]> {
  const batch = async (keys: readonly string[]) => {
    const where = { [from]: keys } as Conditions<Row>;
    const rows = await selectRows(database, table, { where, orderBy: [orderBy] });
    const groups = groupedInKeyOrder(keys, rows, (row) => row[from] as string);
    // Several datasets may state one link.
    return groups.map((group) => [...new Set(group.map((row) => row[to] as string))]);
  };
  return new DataLoader(batch, { maxBatchSize: MOST_KEYS_PER_BATCH });
}
