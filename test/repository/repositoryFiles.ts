import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from '../../common/paths';

// What a clone does not hold, and what only one machine holds; all of it stands at the top.
const NOT_OURS = new Set(['node_modules', 'dist', 'var', 'coverage', '.git']);
const TEXT =
  /\.(ts|tsx|mts|cts|js|mjs|cjs|json|md|graphql|yml|yaml|sql|css|html|svg|csv|txt)$|\/[^./]+$|\/\.[^/]+$/;

/** The text files of the repository, as paths relative to its folder; works without Git. */
export function repositoryFiles(folder = projectFolder): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    if (NOT_OURS.has(path.relative(projectFolder, full))) return [];
    if (statSync(full).isDirectory()) return repositoryFiles(full);
    return TEXT.test(full) && existsSync(full) ? [path.relative(projectFolder, full)] : [];
  });
}

/** The text of a file of the repository. */
export function textOf(file: string): string {
  return readFileSync(path.join(projectFolder, file), 'utf8');
}
