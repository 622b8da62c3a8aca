import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../preparation/isAlive';

const PREFIX = 'input-';

/**
 * The folder in which this process keeps what is piped into it, made when something is. Folders that killed processes have left
 * are removed: what was piped in may hold whole directories.
 */
export function inputFolder(folder: string): string {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const pid = name.startsWith(PREFIX) ? Number(name.slice(PREFIX.length)) : NaN;
    const abandoned = Number.isInteger(pid) && (pid === process.pid || !isAlive(pid));
    if (abandoned) rmSync(join(folder, name), { recursive: true, force: true });
  }
  return join(folder, `${PREFIX}${process.pid}`);
}
