import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Redis } from 'ioredis';
import { findProgram } from '../../../support/findProgram';

/** The Redis server of this machine; undefined where none is installed. */
export const redisServer = findProgram('redis-server', 'valkey-server');

/** Why tests of Redis are skipped. */
export const NO_REDIS = 'no Redis server is installed (Debian package redis-server).';

/** A server of our own on a free port, which keeps nothing on disk. */
export interface ThrowAwayRedis {
  readonly url: string;
  readonly client: Redis;
  readonly freeze: () => void;
  readonly thaw: () => void;
  readonly end: () => Promise<void>;
  /** Starts it again, empty, on the same port. */
  readonly start: () => Promise<void>;
}

/** Starts one: on another port where somebody takes the free one before it does. */
export async function startRedis(): Promise<ThrowAwayRedis> {
  for (let tries = 1; ; tries += 1)
    try {
      return await startOn(await freePort());
    } catch (error) {
      if (tries === 5) throw error;
    }
}

/** Starts one on a port. Rejects where another one has it. */
async function startOn(port: number): Promise<ThrowAwayRedis> {
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const url = `redis://127.0.0.1:${port}`;
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  let child: ChildProcess;
  const start = async (): Promise<void> => {
    child = spawn(redisServer ?? '', options, { stdio: 'ignore' });
    const failed = once(child, 'exit').then(() =>
      Promise.reject(new Error(`No Redis runs on port ${port}.`)),
    );
    await Promise.race([expectAnswerOf(child, client), failed]);
  };
  try {
    await start();
  } catch (error) {
    client.disconnect();
    throw error;
  }
  return {
    url,
    client,
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    end: () => ended(child),
    start,
  };
}

/** Another one that has taken the port answers before the child ends for want of it: it must be neither frozen nor emptied. */
async function expectAnswerOf(child: ChildProcess, client: Redis): Promise<void> {
  // Unlike a ping, INFO is sent into a connection that is not ready yet, and lost with it.
  await client.ping();
  const told = /^process_id:(\d+)/m.exec(await client.info('server'))?.[1];
  if (Number(told) !== child.pid) throw new Error(`Redis ${told} answers in place of ${child.pid}.`);
}

/** A frozen server does not hear SIGTERM. */
function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill('SIGKILL');
  });
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
