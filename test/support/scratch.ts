import { chmodSync, existsSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

/** A file system in memory, which Linux has and some containers keep small. */
const MEMORY = '/dev/shm';

/** What a run of all tests has in its folders at once, at most, and as much again. */
const ROOM = 6 * 1024 ** 3;

let folder: string | undefined;

/** Makes the folder for all that the tests of one run write; in memory where there is room enough, since nothing of it stays. */
export function makeScratch(): string {
  folder = mkdtempSync(join(hasRoom(MEMORY) ? MEMORY : tmpdir(), 'maillage-test-'));
  // Some tests look into it as another user.
  chmodSync(folder, 0o711);
  return folder;
}

/** Removes it with what tests have left in it. */
export function removeScratch(): void {
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
}

function hasRoom(place: string): boolean {
  if (!existsSync(place)) return false;
  const { bavail, bsize } = statfsSync(place);
  return Math.min(bavail * bsize, freemem()) > ROOM;
}
