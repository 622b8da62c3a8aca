import { randomBytes } from 'node:crypto';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import type { ServiceName } from '../../common/service/ServiceDefinition';
import { environment, startProgram } from './program';

const LONGEST_WAIT_SECONDS = 900;

/** What a hook or a test that asks for such a database may take: longer than that waits, so that it says itself what it lacks. */
export const PREPARED_WITHIN_MS = (LONGEST_WAIT_SECONDS + 60) * 1_000;

const own = randomBytes(4).toString('hex');

/** The same for all processes of a run that Jest's set-up has begun; else this test file's own. */
const prefix = (): string => `maillage_test_${environment['MAILLAGE_TEST_RUN'] ?? own}_prepared_`;

/**
 * The address of a service's database on the server, for reading only: what the built program has loaded on an empty one, the
 * demonstration set included. The first test that asks for it in a run prepares it, the others wait.
 */
export async function preparedOnServer(server: string, service: ServiceName): Promise<string> {
  const name = `${prefix()}${service}`;
  const url = new URL(server);
  url.pathname = `/${name}`;
  const connection = await createConnection(server);
  try {
    await lock(connection, name);
    if (!(await hasDatabase(connection, wholeOf(name)))) {
      // One that a test has begun, and had no time to finish.
      await connection.query(`DROP DATABASE IF EXISTS ${name}`);
      await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      await prepare(service, url.href);
      await connection.query(`CREATE DATABASE ${wholeOf(name)}`);
    }
  } finally {
    await connection.end();
  }
  return url.href;
}

/** Drops all that was prepared on the server in this run. */
export async function dropPrepared(server: string): Promise<void> {
  const connection = await createConnection(server);
  try {
    for (const name of await databasesLike(connection, `${prefix()}%`))
      await connection.query(`DROP DATABASE ${name}`);
  } finally {
    await connection.end();
  }
}

async function lock(connection: Connection, name: string): Promise<void> {
  const [[row]] = await connection.query<RowDataPacket[]>('SELECT GET_LOCK(?, ?) AS locked', [
    name,
    LONGEST_WAIT_SECONDS,
  ]);
  if (row?.['locked'] !== 1)
    throw new Error(`Another test has been preparing ${name} for a quarter of an hour.`);
}

/** An empty database tells by its name that the other one is whole. */
function wholeOf(name: string): string {
  return `${name}_whole`;
}

async function prepare(service: ServiceName, url: string): Promise<void> {
  const program = await startProgram(['service', service, '--port', '0'], {
    environment: { MAILLAGE_DATABASE_URL: url },
    withinMs: LONGEST_WAIT_SECONDS * 1_000,
  });
  await program.stop();
}

async function hasDatabase(connection: Connection, name: string): Promise<boolean> {
  return (await databasesLike(connection, name)).length > 0;
}

async function databasesLike(connection: Connection, pattern: string): Promise<string[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    'SELECT SCHEMA_NAME AS name FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE ?',
    [pattern],
  );
  return rows.map((row) => String(row['name']));
}
