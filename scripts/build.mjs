// Builds the program: every TypeScript file to CommonJS under dist/, one to one, and the playground's page. All is built in
// a draft folder first and then takes the place of the old build, so that a program that loads now finds one or the other.
import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlayground } from './build-playground.mjs';

const require = createRequire(import.meta.url);
const { oneAtATime } = require('./oneAtATime.cjs');
const { sourcesHash } = require('./sourcesHash.cjs');

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(project, 'dist');
const FOLDERS = ['cli', 'common', 'gateway', 'schema', 'services'];
const PAGE = join('gateway', 'playground', 'page');
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
  writeFileSync(join(dist, '.built'), hash);
  remove(draft);
});

/** Writes the program into the folder, with source maps that hold for dist/, where it will stand. */
async function buildProgram(folder) {
  const { outputFiles } = await build({
    entryPoints: FOLDERS.flatMap((each) => sourcesIn(join(project, each))),
    outdir: dist,
    outbase: project,
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

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return relative(project, path) === PAGE ? [] : sourcesIn(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}
