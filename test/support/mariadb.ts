import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { ServiceName } from '../../common/service/ServiceDefinition';
import { findProgram } from './findProgram';
import { dropPrepared, preparedOnServer } from './preparedOnServer';
import { environment } from './program';

/** The MariaDB server of this machine; undefined where none is installed. */
export const installedMariadb = findProgram('mariadbd');

/**
 * What tests of MariaDB run on: the server that MAILLAGE_TEST_MYSQL_URL names (its user may create databases), else the one
 * of this machine; undefined where there is neither.
 */
export const mariadbd = environment['MAILLAGE_TEST_MYSQL_URL'] ?? installedMariadb;

/** Why tests of MariaDB are skipped. */
export const NO_MARIADB =
  'no MariaDB server is installed (Debian package mariadb-server), and MAILLAGE_TEST_MYSQL_URL names none.';

/** A server for tests. */
export interface ThrowAwayDatabase {
  /** The address of one of its databases, which is made anew. */
  readonly create: (name: string) => Promise<string>;
  /** The address of a service's database that is prepared and shared: it is only read. */
  readonly prepared: (service: ServiceName) => Promise<string>;
  /** Runs statements in one of them. */
  readonly run: (name: string, statement: string) => Promise<void>;
  /** Ends the server, or drops the databases that were made on a server which is not ours. */
  readonly stop: () => Promise<void>;
}

/** A server of our own, on its own port and folder. */
export interface ThrowAwayServer extends Omit<ThrowAwayDatabase, 'prepared'> {
  readonly address: string;
  /** Ends the server; its data stays. */
  readonly end: () => Promise<void>;
  /** Ends it without waiting, for a process that ends itself. */
  readonly kill: () => void;
  /** Lets it take connections and statements, and answer none, until `thaw`. */
  readonly freeze: () => void;
  readonly thaw: () => void;
  /** Starts it again on the same port and folder. */
  readonly start: () => Promise<void>;
}

/** A server for tests: `server` is a program to start, or the address of one that runs, as that of Jest's set-up does. */
export async function startMariadb(server: string): Promise<ThrowAwayDatabase> {
  if (server.includes('://')) return guestOf(server);
  const own = await startOwnMariadb(server);
  return { ...own, prepared: (service) => preparedOnServer(own.address, service) };
}

/** Starts a throw-away server with its data in a place; they are gone when it stops. */
export async function startOwnMariadb(program: string, place = tmpdir()): Promise<ThrowAwayServer> {
  const folder = mkdtempSync(join(place, 'maillage-mariadb-'));
  const user = userInfo().username;
  const data = join(folder, 'data');
  spawnSync(findProgram('mariadb-install-db') ?? join(program, '..', '..', 'bin', 'mariadb-install-db'), [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${user}`,
    '--auth-root-authentication-method=normal',
  ]);
  const port = await freePort();
  const url = `mysql://root@127.0.0.1:${port}`;
  const options = [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${user}`,
    `--socket=${join(folder, 's')}`,
    // Where the disk of the data is full, there is no room for what is temporary either, as on a machine with one disk.
    `--tmpdir=${folder}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    // What a power failure would take away is thrown away anyway.
    '--innodb-flush-log-at-trx-commit=0',
    '--innodb-doublewrite=OFF',
    '--innodb-log-file-size=256M',
    '--skip-name-resolve',
    '--max-connections=500',
  ];
  // What it writes is not read: a server that is out of disk space writes much, and would wait for a reader.
  const startChild = (): ChildProcess => spawn(program, options, { stdio: 'ignore' });
  let child = startChild();
  await untilItAnswers(url);
  return {
    address: url,
    create: async (name) => {
      await runOn(url, `CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      return `${url}/${name}`;
    },
    run: (name, statement) => runOn(`${url}/${name}`, statement),
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
    end: () => ended(child),
    kill: () => void child.kill('SIGKILL'),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    start: () => {
      child = startChild();
      return untilItAnswers(url);
    },
  };
}

/** Databases with names that nobody else has, on a server that is not ours. */
function guestOf(address: string): ThrowAwayDatabase {
  const prefix = `maillage_test_${randomBytes(4).toString('hex')}_`;
  const made = new Set<string>();
  const urlOf = (name: string): string => {
    const url = new URL(address);
    url.pathname = `/${prefix}${name}`;
    return url.href;
  };
  return {
    create: async (name) => {
      await runOn(address, `CREATE DATABASE ${prefix}${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      made.add(`${prefix}${name}`);
      return urlOf(name);
    },
    prepared: (service) => preparedOnServer(address, service),
    run: (name, statement) => runOn(urlOf(name), statement),
    stop: async () => {
      for (const name of made) await runOn(address, `DROP DATABASE ${name}`);
      if (environment['MAILLAGE_TEST_RUN'] === undefined) await dropPrepared(address);
    },
  };
}

async function runOn(url: string, statement: string): Promise<void> {
  const connection = await createConnection(url);
  try {
    await connection.query(statement);
  } finally {
    await connection.end();
  }
}

async function untilItAnswers(url: string): Promise<void> {
  const deadline = Date.now() + 180_000;
  while (Date.now() < deadline) {
    const connection = await createConnection(url).catch(() => null);
    if (connection !== null) return connection.end();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('MariaDB did not answer within three minutes.');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}
