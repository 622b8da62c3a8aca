// Builds the program under dist/, and the playground's page: one file of CommonJS, since eight hundred cost half of what a
// start costs. All is built in a draft folder first and then takes the place of the old build, so that a program that loads
// now finds one or the other.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlayground } from './build-playground.mjs';
import { cheapNames } from './cheapNames.mjs';

const require = createRequire(import.meta.url);
const { oneAtATime } = require('./oneAtATime.cjs');
const { sourcesHash } = require('./sourcesHash.cjs');

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(project, 'dist');
// The program, and what scripts/ read of it.
const ENTRIES = [
  'cli/main.ts',
  'common/config/settingsPage.ts',
  'common/errors/errorsPage.ts',
  'schema/composedFiles.ts',
  'schema/examplesTable.ts',
];
// Inside dist/, so that a rename never crosses to another disk and a killed build leaves nothing to commit.
const DRAFTS = '.draft-';

await oneAtATime(async () => {
  for (const name of readdirSync(dist)) if (name.startsWith(DRAFTS)) remove(join(dist, name));
  // Taken before the build reads: what is saved meanwhile makes the build stale.
  const hash = sourcesHash();
  const draft = join(dist, `${DRAFTS}${process.pid}`);
  await buildProgram(join(draft, 'new'));
  await buildPlayground({ outdir: join(draft, 'new', 'playground') });
  exchange(draft);
  // What Node compiled of the old build (cli/launch.cjs).
  remove(join(dist, '.compiled'));
  writeFileSync(join(dist, '.built'), hash);
  remove(draft);
});

/** Writes the program into the folder, with source maps that hold for dist/, where it will stand. */
async function buildProgram(folder) {
  const { outputFiles } = await build({
    entryPoints: ENTRIES.map((each) => join(project, each)),
    outdir: dist,
    outbase: project,
    bundle: true,
    packages: 'external',
    // Two services may name an entity alike; in one file the second would be told under another name.
    keepNames: true,
    plugins: [cheapNames],
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    sourcemap: 'linked',
    sourcesContent: false,
    tsconfig: join(project, 'tsconfig.json'),
    logLevel: 'warning',
    write: false,
  });
  for (const { path, contents } of outputFiles) {
    const file = join(folder, relative(dist, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
}

function exchange(draft) {
  const [fresh, old] = [join(draft, 'new'), join(draft, 'old')];
  mkdirSync(old);
  for (const name of readdirSync(fresh)) {
    if (existsSync(join(dist, name))) renameSync(join(dist, name), join(old, name));
    renameSync(join(fresh, name), join(dist, name));
  }
}

function remove(path) {
  rmSync(path, { recursive: true, force: true });
}
