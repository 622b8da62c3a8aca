'use strict';
// What the build is made from, as one hash: a build is stale when the hash of now differs from the one it was made with.

const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const { join, relative, sep } = require('node:path');

const project = join(__dirname, '..');
const FOLDERS = ['cli', 'common', 'gateway', 'schema', 'scripts', 'services'];
const BUILT = /\.(?:ts|tsx|css|html|svg)$/;
const BUILDERS = /^scripts\/.*\.mjs$/;
const SETTINGS = ['package-lock.json', 'tsconfig.json'];

/** SHA-256, in hexadecimal, over the names and the text of every file that the build reads: a removed file counts too. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const name of [...SETTINGS, ...FOLDERS.flatMap((folder) => namesIn(join(project, folder)))].sort()) {
    const text = readFileSync(join(project, name));
    hash.update(`${name}\n${text.length}\n`).update(text);
  }
  return hash.digest('hex');
}

function namesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : namesIn(path);
    const name = relative(project, path).split(sep).join('/');
    return BUILT.test(name) || BUILDERS.test(name) ? [name] : [];
  });
}

module.exports = { sourcesHash };
