import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { environment } from './program';

// Debian keeps servers where only root's PATH looks.
const USUAL_FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin'];

/** The first of the programs that is installed, as a path; undefined where none is. PATH is searched before the usual folders. */
export function findProgram(...names: readonly string[]): string | undefined {
  const path = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = names.flatMap((name) => [...path, ...USUAL_FOLDERS].map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place));
}
