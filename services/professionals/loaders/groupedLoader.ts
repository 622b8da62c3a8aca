import DataLoader from 'dataloader';
import { groupBy } from '../../../common/cog/groupBy';
import { MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';

/** Something asked of one owner (a territory, a CPTS, a structure); the condition says what. */
export interface OwnerKey<Condition> {
  readonly owner: string;
  readonly condition: Condition;
}

/** Reads the values of many owners under one condition; owners without a value are left out. */
export type OwnersReader<Condition, Value> = (
  owners: readonly string[],
  condition: Condition,
) => Promise<ReadonlyMap<string, Value>>;

/**
 * A loader that reads all owners asked under one condition at once, so that a list of owners costs one statement, not one
 * each. `missing` stands for owners that the reader left out.
 */
export function groupedLoader<Condition, Value, Missing>(
  read: OwnersReader<Condition, Value>,
  missing: Missing,
): DataLoader<OwnerKey<Condition>, Value | Missing, string> {
  return new DataLoader<OwnerKey<Condition>, Value | Missing, string>(
    async (keys) => {
      const answers = new Map<string, ReadonlyMap<string, Value>>();
      for (const [name, group] of groupBy(keys, conditionName)) {
        const owners = group.map((key) => key.owner);
        answers.set(name, await read(owners, (group[0] as OwnerKey<Condition>).condition));
      }
      return keys.map((key) => answers.get(conditionName(key))?.get(key.owner) ?? missing);
    },
    { cacheKeyFn: (key) => `${key.owner} ${conditionName(key)}`, maxBatchSize: MOST_KEYS_PER_BATCH },
  );
}

function conditionName(key: OwnerKey<unknown>): string {
  return JSON.stringify(key.condition);
}
