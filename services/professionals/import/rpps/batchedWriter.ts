import type { BulkWriter } from '../../../../common/database/ShadowTables';

/** Few enough not to outlive the young generation of the heap. */
const ROWS_AT_ONCE = 300;

/** Collects single rows for a writer that takes many. */
export interface BatchedWriter<Row> {
  /** Takes a row; true once so many are there that `flush` is due. */
  readonly add: (row: Row) => boolean;
  readonly flush: () => Promise<void>;
  /** Writes what is left, and returns how many rows there are in all. */
  readonly end: () => Promise<number>;
}

/** Waiting for each single row would cost more than writing it. */
export function batchedWriter<Row>(writer: BulkWriter<Row>): BatchedWriter<Row> {
  let rows: Row[] = [];
  const flush = async (): Promise<void> => {
    const full = rows;
    rows = [];
    if (full.length > 0) await writer.write(full);
  };
  return {
    add: (row) => rows.push(row) >= ROWS_AT_ONCE,
    flush,
    end: async () => {
      await flush();
      return writer.end();
    },
  };
}

/** Writes all rows, and returns how many they are. */
export async function writeAll<Row>(writer: BulkWriter<Row>, rows: Iterable<Row>): Promise<number> {
  const batched = batchedWriter(writer);
  for (const row of rows) if (batched.add(row)) await batched.flush();
  return batched.end();
}
