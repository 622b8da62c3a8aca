'use strict';
// Lets one process at a time install or build: the others wait, and find the work done.

const { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const folder = join(__dirname, '..', 'dist');
const lock = join(folder, '.lock');
const LOOK_EVERY_MS = 200;
// A lock is made and then written; a reader may come between the two.
const UNWRITTEN_FOR_MS = 5_000;

/** Runs the work while no other process runs any, and returns what it gives. A lock whose process has ended is taken away. */
async function oneAtATime(work) {
  mkdirSync(folder, { recursive: true });
  // The build that the installer starts works under the installer's lock.
  if (holder() === process.ppid) return work();
  while (!taken()) {
    if (isAbandoned()) rmSync(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function taken() {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** The process that holds the lock; 0 where none does, or none has written its number yet. */
function holder() {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

function isAbandoned() {
  const pid = holder();
  if (pid !== 0) return pid === process.pid || !isAlive(pid);
  const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
  return Date.now() - mtimeMs > UNWRITTEN_FOR_MS;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

module.exports = { oneAtATime };
