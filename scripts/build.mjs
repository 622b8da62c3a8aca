// Builds the program: every TypeScript file to CommonJS under dist/, one to one, and the playground's page. Files whose
// source is gone are removed with the folder they are built into.
import { build } from 'esbuild';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPlayground } from './build-playground.mjs';

const project = fileURLToPath(new URL('..', import.meta.url));
const dist = join(project, 'dist');
const FOLDERS = ['cli', 'common', 'gateway', 'schema', 'services'];
const PAGE = join('gateway', 'playground', 'page');

for (const folder of FOLDERS) rmSync(join(dist, folder), { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await build({
  entryPoints: FOLDERS.flatMap((folder) => sourcesIn(join(project, folder))),
  outdir: dist,
  outbase: project,
  platform: 'node',
  format: 'cjs',
  target: 'node20.19',
  sourcemap: 'linked',
  sourcesContent: false,
  tsconfig: join(project, 'tsconfig.json'),
  logLevel: 'warning',
});
await buildPlayground({ outdir: join(dist, 'playground') });
writeFileSync(join(dist, '.built'), '');

function sourcesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return relative(project, path) === PAGE ? [] : sourcesIn(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}
