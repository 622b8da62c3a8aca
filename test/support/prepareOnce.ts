import { randomBytes } from 'node:crypto';
import { installedMariadb, mariadbd, startOwnMariadb } from './mariadb';
import { startProgram, tellWorkers } from './program';
import { makeScratch, removeScratch } from './scratch';
import { keepServer } from './sharedServer';

/**
 * Jest's global set-up: builds where that is due, prepares the databases that the whole-system tests share, and starts the
 * one MariaDB server of the run, where one is installed and no other is named.
 */
async function prepareOnce(): Promise<void> {
  tellWorkers({ TMPDIR: makeScratch(), MAILLAGE_TEST_RUN: randomBytes(4).toString('hex') });
  process.once('exit', removeScratch);
  await Promise.all([prepareDatabases(), startServer()]);
}

async function prepareDatabases(): Promise<void> {
  const program = await startProgram(['start', '--port', '0'], {
    environment: { MAILLAGE_SKIP_BUILD_CHECK: '0' },
    withinMs: 900_000,
  });
  await program.stop();
}

async function startServer(): Promise<void> {
  if (installedMariadb === undefined || mariadbd !== installedMariadb) return;
  const server = await startOwnMariadb(installedMariadb);
  keepServer(server);
  // Where Jest ends without its tear-down, the server does not stay.
  process.once('exit', server.kill);
  tellWorkers({ MAILLAGE_TEST_MYSQL_URL: server.address });
}

export = prepareOnce;
