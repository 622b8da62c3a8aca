import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, loadCodegenConfig } from '@graphql-codegen/cli';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMPOSER = path.join(ROOT, 'dist/schema/composedFiles.js');

/** The supergraph and the API schema, as composition gives them now. */
function composed() {
  if (!existsSync(COMPOSER)) throw new Error('dist/ holds no build. Run "npm run build" first.');
  return createRequire(import.meta.url)(COMPOSER).composedFiles();
}

/** The TypeScript types of the subgraphs, as codegen gives them now; nothing is written. */
async function types() {
  const { config } = await loadCodegenConfig({ configFilePath: path.join(ROOT, 'codegen.ts') });
  const outputs = await generate({ ...config, cwd: ROOT, silent: true, noSilentErrors: true }, false);
  return outputs.map(({ filename, content }) => ({
    path: path.relative(ROOT, path.resolve(ROOT, filename)),
    text: content,
  }));
}

function isStale({ path: file, text }) {
  const full = path.join(ROOT, file);
  return !existsSync(full) || readFileSync(full, 'utf8') !== text;
}

try {
  const files = [...composed(), ...(await types())];
  const stale = files.filter(isStale).map((file) => file.path);
  if (stale.length > 0)
    throw new Error(`Stale: ${stale.join(', ')}. Run "npm run generate" and commit the result.`);
  console.log(`${files.length} generated files are up to date.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
