import type { PoolConnection, ResultSetHeader } from 'mysql2';
import type { ObjectLiteral } from 'typeorm';
import { insertStatement } from '../insertStatement';
import type { PlainColumn } from '../plainColumns';
import type { BulkWriter } from '../ShadowTables';
import { checkTaken } from './checkTaken';

const PARAMETER_LIMIT = 65_535;

/** Writes rows by multi-row INSERTs, for servers that allow no LOAD DATA LOCAL (MySQL since 8.0, unless local_infile is on). */
export function insertWriter<Row extends ObjectLiteral>(
  connection: PoolConnection,
  table: string,
  columns: readonly PlainColumn[],
): BulkWriter<Row> {
  const names = columns.map(({ name }) => `\`${name}\``);
  const insert = insertStatement({ table, names, parameterLimit: PARAMETER_LIMIT });
  let written = 0;
  return {
    write: async (rows) => {
      for (let at = 0; at < rows.length; at += insert.mostRows) {
        const chunk = rows.slice(at, at + insert.mostRows);
        const values = chunk.flatMap((row) => columns.map((column) => column.valueIn(row)));
        const [result] = await connection.promise().query<ResultSetHeader>(insert.sql(chunk.length), values);
        await checkTaken(connection, result, chunk.length);
        written += chunk.length;
      }
    },
    end: () => Promise.resolve(written),
  };
}
