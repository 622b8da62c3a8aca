import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The TypeScript files of a folder, in the order of their names. */
export function sourcesOf(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}
