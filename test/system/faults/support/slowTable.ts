import type { Connection } from 'mysql2/promise';

/** A table of which each row takes a minute. */
export interface SlowTable {
  /** How many statements are under way that read it. */
  readonly readers: () => Promise<number>;
  /** Ends those, and makes the table what it was. */
  readonly restore: () => Promise<void>;
}

/** Makes a table slow, as the administrator of the server. */
export async function slowTable(root: Connection, table: string): Promise<SlowTable> {
  await root.query(`RENAME TABLE ${table} TO ${table}_kept`);
  await root.query(`CREATE VIEW ${table} AS SELECT * FROM ${table}_kept WHERE SLEEP(60 + LENGTH(rpps)) = 0`);
  await root.query('SET SESSION lock_wait_timeout = 1');
  const readers = async (): Promise<number[]> => {
    const [lines] = await root.query(
      "SELECT ID AS id FROM information_schema.PROCESSLIST WHERE STATE = 'User sleep'",
    );
    return (lines as { id: number }[]).map(({ id }) => id);
  };
  return {
    readers: async () => (await readers()).length,
    restore: async () => {
      // What is ended may be tried once more by those who asked.
      for (let isRestored = false; !isRestored;) {
        for (const id of await readers()) await root.query(`KILL QUERY ${id}`).catch(() => undefined);
        isRestored = await root.query(`DROP VIEW ${table}`).then(
          () => true,
          () => false,
        );
      }
      await root.query(`RENAME TABLE ${table}_kept TO ${table}`);
    },
  };
}
