import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's folder, the same from the sources and from the built program in dist/. */
export const projectFolder = folderWith('package.json', __dirname);

/** A path inside the project's folder. */
export function projectPath(...parts: string[]): string {
  return join(projectFolder, ...parts);
}

function folderWith(file: string, from: string): string {
  if (existsSync(join(from, file))) return from;
  const parent = dirname(from);
  if (parent === from) throw new Error(`No ${file} above ${__dirname}`);
  return folderWith(file, parent);
}
