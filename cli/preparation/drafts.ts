import { randomBytes } from 'node:crypto';
import { readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './isAlive';

/** What SQLite keeps beside a database that is open, or was not closed. */
export const SQLITE_COMPANIONS = ['-journal', '-wal', '-shm'] as const;

const HOUR_MS = 3_600_000;
const HOST = hostname().replace(/[^\w-]/g, '_');

/** A new name beside the file for a database that is being prepared; it tells who prepares it. */
export function newDraft(file: string): string {
  return `${prefixOf(file)}${HOST}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

/**
 * Removes the drafts that nobody works on: those of processes of this machine that have ended, and those that a machine we
 * can't ask, or none we know, has left untouched for an hour.
 */
export function removeAbandonedDrafts(file: string): void {
  const folder = dirname(file);
  const prefix = basename(prefixOf(file));
  for (const name of readdirSync(folder)) {
    const draft = join(folder, name);
    if (name.startsWith(prefix) && isAbandoned(draft, name.slice(prefix.length))) {
      rmSync(draft, { force: true });
    }
  }
}

/** Removes a draft and what SQLite keeps beside it. */
export function removeDraft(draft: string): void {
  for (const suffix of ['', ...SQLITE_COMPANIONS]) rmSync(`${draft}${suffix}`, { force: true });
}

function prefixOf(file: string): string {
  return `${file.replace(/\.sqlite$/, '')}.preparing-`;
}

function isAbandoned(draft: string, owner: string): boolean {
  const [, host, pid] = /^(.+)-(\d+)-[0-9a-f]{8}(?:[-.].*)?$/.exec(owner) ?? [];
  // A container that starts again bears the same process number: what has ours is of an earlier life.
  if (host === HOST) return Number(pid) === process.pid || !isAlive(Number(pid));
  const { mtimeMs } = statSync(draft, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
  return Date.now() - mtimeMs > HOUR_MS;
}
