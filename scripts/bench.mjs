// `npm run bench`: bundles a measurement of bench/ with the sources as they stand, and runs it. `npm run bench -- scales` and
// the like choose one; without such a word it is bench/run.ts, and the arguments are names of cases.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const MEASUREMENTS = ['scales', 'imports', 'handlers'];
const [first, ...rest] = process.argv.slice(2);
const chosen = MEASUREMENTS.includes(first);
const name = chosen ? first : 'run';
const outfile = join(project, 'dist', 'bench', `${name}.js`);

await build({
  entryPoints: [join(project, 'bench', `${name}.ts`)],
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
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', outfile, ...(chosen ? rest : process.argv.slice(2))],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;
