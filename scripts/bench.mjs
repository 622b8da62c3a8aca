// `npm run bench`: bundles bench/run.ts with the sources as they stand, and runs it. Arguments are names of cases.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const outfile = join(project, 'dist', 'bench', 'run.js');

await build({
  entryPoints: [join(project, 'bench', 'run.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  keepNames: true,
  tsconfig: join(project, 'tsconfig.json'),
  logLevel: 'warning',
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
