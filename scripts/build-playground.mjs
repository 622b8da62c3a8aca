import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PAGE = path.join(ROOT, 'gateway/playground/page');
const PUBLIC_PATH = '/playground/assets/';
const WORKERS = ['editor', 'json', 'graphql'];

// Brotli's best quality takes ten times as long for the last few per cent.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const COMPRESSIBLE = new Set(['.js', '.css', '.ttf']);

// GraphiQL asks for Prettier's parsers by old names, which lead to script builds whose exports esbuild cannot see.
const PRETTIER_MODULES = {
  'prettier/parser-graphql': 'prettier/plugins/graphql',
  'prettier/parser-babel': 'prettier/plugins/babel',
};

const shared = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  outdir: '/',
  publicPath: PUBLIC_PATH,
  entryNames: '[name]-[hash]',
  chunkNames: 'chunk-[hash]',
  assetNames: '[name]-[hash]',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'warning',
};

function bundleWorkers() {
  const entryPoints = WORKERS.map((name) => path.join(PAGE, `workers/${name}.worker.ts`));
  return build({ ...shared, entryPoints, format: 'iife' });
}

function bundlePage(workerUrls) {
  return build({
    ...shared,
    entryPoints: [path.join(PAGE, 'main.tsx')],
    format: 'esm',
    splitting: true,
    alias: PRETTIER_MODULES,
    loader: { '.ttf': 'file', '.svg': 'text' },
    define: { ...shared.define, WORKER_URLS: JSON.stringify(workerUrls) },
    // Only asked for by GraphiQL's fetcher when it has a subscription address, which ours has not.
    external: ['graphql-ws'],
  });
}

/** The hashed name under which an entry point (or, with `key` 'cssBundle', its style sheet) was written. */
function emittedName({ metafile }, entry, key) {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint?.endsWith(entry));
  if (!found) throw new Error(`esbuild wrote nothing for ${entry}`);
  return path.basename(key ? found[1][key] : found[0]);
}

/** esbuild writes a style sheet per lazy chunk, each a part of the main one, which holds them all. */
function filesToKeep({ outputFiles }, style) {
  return outputFiles.filter(({ path: file }) => !file.endsWith('.css') || path.basename(file) === style);
}

async function writeAsset(folder, { path: file, contents }) {
  const name = path.basename(file);
  const target = path.join(folder, name);
  const written = { name, bytes: contents.length };
  await writeFile(target, contents);
  if (!COMPRESSIBLE.has(path.extname(name))) return written;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(contents, BROTLI),
    promisify(gzip)(contents, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${target}.br`, br), writeFile(`${target}.gz`, gz)]);
  return { ...written, brotliBytes: br.length };
}

async function pageMarkup(script, style) {
  const icon = await readFile(path.join(PAGE, 'mesh.svg'), 'utf8');
  const template = await readFile(path.join(PAGE, 'index.html'), 'utf8');
  return template
    .replace('%ICON%', `data:image/svg+xml,${encodeURIComponent(icon)}`)
    .replace('%STYLE%', PUBLIC_PATH + style)
    .replace('%SCRIPT%', PUBLIC_PATH + script);
}

/** Bundles the playground page into `outdir`: index.html, and assets/ with hashed names and their compressed twins. */
export async function buildPlayground({ outdir }) {
  const workers = await bundleWorkers();
  const workerUrl = (name) => PUBLIC_PATH + emittedName(workers, `workers/${name}.worker.ts`);
  const page = await bundlePage(Object.fromEntries(WORKERS.map((name) => [name, workerUrl(name)])));
  const script = emittedName(page, 'page/main.tsx');
  const style = emittedName(page, 'page/main.tsx', 'cssBundle');

  const assets = path.join(outdir, 'assets');
  await rm(outdir, { recursive: true, force: true });
  await mkdir(assets, { recursive: true });
  await writeFile(path.join(outdir, 'index.html'), await pageMarkup(script, style));
  const files = [...workers.outputFiles, ...filesToKeep(page, style)];
  return Promise.all(files.map((file) => writeAsset(assets, file)));
}

function report(assets, milliseconds) {
  const kilobytes = (bytes) => `${Math.ceil(bytes / 1024)} kB`.padStart(8);
  const bySize = [...assets].sort((a, b) => b.bytes - a.bytes);
  for (const { name, bytes, brotliBytes = bytes } of bySize.slice(0, 12)) {
    console.log(`${kilobytes(bytes)} ${kilobytes(brotliBytes)} br  ${name}`);
  }
  const total = assets.reduce((sum, { bytes }) => sum + bytes, 0);
  const sent = assets.reduce((sum, { bytes, brotliBytes = bytes }) => sum + brotliBytes, 0);
  console.log(
    `${kilobytes(total)} ${kilobytes(sent)} br  ${assets.length} files in ${Math.round(milliseconds)} ms`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const outdir = path.resolve(process.argv[2] ?? path.join(ROOT, 'dist/playground'));
  const start = performance.now();
  report(await buildPlayground({ outdir }), performance.now() - start);
}
