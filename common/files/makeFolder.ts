import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { systemCode } from './systemCode';

/**
 * Makes a folder, and those above it, where they are not there. Throws the error of the system, with the folder as its path. Node's own
 * way (`recursive`) never comes back where the system says of a folder whose parent is there that it is not, as in /proc.
 */
export function makeFolder(folder: string): void {
  try {
    make(resolve(folder));
  } catch (error) {
    if (typeof error === 'object' && error !== null) Object.assign(error, { path: folder });
    throw error;
  }
}

function make(path: string): void {
  try {
    makeOne(path);
  } catch (error) {
    if (systemCode(error) !== 'ENOENT' || dirname(path) === path) throw error;
    make(dirname(path));
    makeOne(path);
  }
}

function makeOne(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    const isThere = systemCode(error) === 'EEXIST' && statSync(path).isDirectory();
    if (!isThere) throw error;
  }
}
