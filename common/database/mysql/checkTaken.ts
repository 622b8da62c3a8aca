import type { PoolConnection, ResultSetHeader, RowDataPacket } from 'mysql2';

/**
 * Throws where the server has not taken every row as it was given: LOAD DATA LOCAL skips a repeated key and cuts a long text
 * with no more than a warning.
 */
export async function checkTaken(
  connection: PoolConnection,
  { affectedRows, warningStatus }: ResultSetHeader,
  rows: number,
): Promise<void> {
  if (affectedRows === rows && warningStatus === 0) return;
  const [warnings] = await connection.promise().query<RowDataPacket[]>('SHOW WARNINGS LIMIT 1');
  const reason = warnings[0] === undefined ? 'it gave no reason' : String(warnings[0]['Message']);
  throw new Error(`The database took ${affectedRows} of ${rows} rows, not all as they were: ${reason}.`);
}
