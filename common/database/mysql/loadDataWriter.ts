import { Readable } from 'node:stream';
import type { PoolConnection, ResultSetHeader } from 'mysql2';
import type { ObjectLiteral } from 'typeorm';
import type { PlainColumn } from '../plainColumns';
import type { BulkWriter } from '../ShadowTables';
import { checkTaken } from './checkTaken';
import { loadDataText } from './loadDataText';

/** mysql2 sends a file as fast as it is read, whether the server keeps up or not: so it is given files of this size. */
const CHARACTERS_PER_STATEMENT = 2 * 1024 * 1024;
const BYTES_PER_PACKET = 256 * 1024;

/** Writes rows by LOAD DATA LOCAL INFILE: while the server takes one lot, the next is being put together. */
export function loadDataWriter<Row extends ObjectLiteral>(
  connection: PoolConnection,
  table: string,
  columns: readonly PlainColumn[],
): BulkWriter<Row> {
  const names = columns.map(({ name }) => `\`${name}\``).join(', ');
  const sql = `LOAD DATA LOCAL INFILE 'rows' INTO TABLE ${table} CHARACTER SET utf8mb4 (${names})`;
  let lot = { text: '', rows: 0 };
  let written = 0;
  let sending: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await sending;
    const { text, rows } = lot;
    lot = { text: '', rows: 0 };
    sending = send(connection, sql, { lines: Buffer.from(text, 'utf8'), rows });
    // Whoever awaits it next throws its error; until then it is not unhandled.
    sending.catch(() => undefined);
    written += rows;
  };
  return {
    write: async (rows) => {
      for (const row of rows) {
        lot.text += `${columns.map((column) => loadDataText(column.valueIn(row))).join('\t')}\n`;
        lot.rows += 1;
        if (lot.text.length >= CHARACTERS_PER_STATEMENT) await flush();
      }
    },
    end: async () => {
      if (lot.rows > 0) await flush();
      await sending;
      return written;
    },
  };
}

interface Lot {
  readonly lines: Buffer;
  readonly rows: number;
}

async function send(connection: PoolConnection, sql: string, { lines, rows }: Lot): Promise<void> {
  const options = { sql, infileStreamFactory: () => Readable.from(packetsOf(lines), { objectMode: false }) };
  const [result] = await connection.promise().query<ResultSetHeader>(options);
  await checkTaken(connection, result, rows);
}

function* packetsOf(lines: Buffer): Generator<Buffer> {
  for (let at = 0; at < lines.length; at += BYTES_PER_PACKET) yield lines.subarray(at, at + BYTES_PER_PACKET);
}
