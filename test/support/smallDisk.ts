import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Why tests of a full disk are skipped. */
export const NO_DISK = 'only root may make a small disk.';

/** A disk in memory that a test can fill. */
export interface SmallDisk {
  readonly path: string;
  /** Fills it but for so many bytes. */
  readonly fill: (free: number) => void;
  /** Makes room again. */
  readonly empty: () => void;
  readonly remove: () => void;
}

/** A disk of that many megabytes; undefined where this user may not make one. */
export function makeSmallDisk(megabytes: number): SmallDisk | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const path = mkdtempSync(join(tmpdir(), 'maillage-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  if (status !== 0) {
    rmSync(path, { recursive: true });
    return undefined;
  }
  const filling = join(path, 'filling');
  const empty = (): void => rmSync(filling, { force: true });
  return {
    path,
    fill: (free) => {
      empty();
      const { bavail, bsize } = statfsSync(path);
      writeFileSync(filling, Buffer.alloc(bavail * bsize - free));
    },
    empty,
    remove: () => {
      spawnSync('umount', [path]);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
