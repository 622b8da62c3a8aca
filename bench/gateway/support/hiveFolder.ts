import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectPath } from '../../../common/paths';

const MANIFEST = {
  private: true,
  dependencies: { '@graphql-hive/gateway': '^2', '@graphql-hive/router-runtime': '^1', graphql: '^16' },
  // Later ones leave out what their dependents import.
  overrides: { '@graphql-tools/batch-execute': '10.2.0' },
};

/** The folder in which Hive Gateway is installed, apart from the project's packages; null where npm can't install it. */
export function hiveFolder(): string | null {
  const folder = projectPath('var', 'bench', 'hive');
  const complete = join(folder, 'complete');
  if (existsSync(complete)) return folder;
  console.log(`Installing Hive Gateway in ${folder} …`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST, null, 2));
  const flags = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts'];
  const { status } = spawnSync('npm', ['install', ...flags], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    // On Windows npm is a script of the shell.
    shell: process.platform === 'win32',
  });
  if (status !== 0) return null;
  writeFileSync(complete, '');
  return folder;
}
