// `npm run bench`: bundles a measurement of bench/ with the sources as they stand, and runs it. `npm run bench -- scales` and
// the like choose one; without such a word it is bench/run.ts, and the arguments are names of cases.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cheapNames } from './cheapNames.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const MEASUREMENTS = ['scales', 'imports', 'handlers', 'gateway', 'overload', 'attacks'];
// What a measurement starts as processes of their own.
const PROCESSES = {
  gateway: ['gateway/part'],
  handlers: ['gateway/part'],
  attacks: ['attacks/program', 'attacks/neighbour'],
  overload: ['attacks/program', 'overload/generator'],
};
const [first, ...rest] = process.argv.slice(2);
const chosen = MEASUREMENTS.includes(first);
const name = chosen ? first : 'run';
const outdir = join(project, 'dist', 'bench');

await build({
  entryPoints: [name, ...(PROCESSES[name] ?? [])].map((each) => join(project, 'bench', `${each}.ts`)),
  outdir,
  outbase: join(project, 'bench'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  keepNames: true,
  plugins: [cheapNames],
  tsconfig: join(project, 'tsconfig.json'),
  logLevel: 'warning',
});
const { status } = spawnSync(
  process.execPath,
  ['--expose-gc', join(outdir, `${name}.js`), ...(chosen ? rest : process.argv.slice(2))],
  // As the program itself runs, for all that are compared.
  { stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } },
);
process.exitCode = status ?? 1;
