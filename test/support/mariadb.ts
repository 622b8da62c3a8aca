import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { findProgram } from './findProgram';

/** The MariaDB server of this machine; undefined where none is installed. */
export const mariadbd = findProgram('mariadbd');

/** A throw-away MariaDB on its own port and folder. */
export interface ThrowAwayDatabase {
  /** The address of one of its databases, which is made anew. */
  readonly create: (name: string) => Promise<string>;
  /** Runs statements in one of them. */
  readonly run: (name: string, statement: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts a throw-away server; its data is gone when it stops. */
export async function startMariadb(server: string): Promise<ThrowAwayDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'maillage-mariadb-'));
  const user = userInfo().username;
  const data = join(folder, 'data');
  spawnSync(findProgram('mariadb-install-db') ?? join(server, '..', '..', 'bin', 'mariadb-install-db'), [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${user}`,
    '--auth-root-authentication-method=normal',
  ]);
  const port = await freePort();
  const child = spawn(server, [
    '--no-defaults',
    `--datadir=${data}`,
    `--user=${user}`,
    `--socket=${join(folder, 's')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
  ]);
  await untilItAnswers(port);
  return {
    create: async (name) => {
      const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' });
      await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
      await connection.end();
      return `mysql://root@127.0.0.1:${port}/${name}`;
    },
    run: async (database, statement) => {
      const connection = await createConnection({ host: '127.0.0.1', port, user: 'root', database });
      await connection.query(statement);
      await connection.end();
    },
    stop: async () => {
      await ended(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilItAnswers(port: number): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const connection = await createConnection({ host: '127.0.0.1', port, user: 'root' }).catch(() => null);
    if (connection !== null) return connection.end();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('MariaDB did not answer within a minute.');
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
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGTERM');
  });
}
