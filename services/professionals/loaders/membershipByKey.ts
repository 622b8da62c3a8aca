import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import { selectRows } from '../../../common/database/selectRows';
import { inKeyOrder, MOST_KEYS_PER_BATCH } from '../../../common/graphql/loadByKey';
import type { MembershipKey } from '../changes/memberRecords';
import { MembershipRow } from '../entities/MembershipRow';

/** A loader of the membership of a professional in a CPTS from a day on; null where there is none. */
export function membershipByKey(
  database: DataSource,
): DataLoader<MembershipKey, MembershipRow | null, string> {
  return new DataLoader(
    async (keys) => {
      const rpps = [...new Set(keys.map((key) => key.rpps))];
      const rows = await selectRows(database, MembershipRow, { where: { rpps } });
      return inKeyOrder(keys.map(textOf), rows, ({ cptsId, rpps: of, fromDay: from }) =>
        textOf({ cptsId, rpps: of, from }),
      );
    },
    { maxBatchSize: MOST_KEYS_PER_BATCH, cacheKeyFn: textOf },
  );
}

function textOf({ cptsId, rpps, from }: MembershipKey): string {
  return `${cptsId} ${rpps} ${from}`;
}
