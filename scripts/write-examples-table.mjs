// Writes the list of example operations in README.md from schema/examples/, as the build reads them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { examplesTable } = require('../dist/schema/examplesTable.js');
const file = fileURLToPath(new URL('../README.md', import.meta.url));
const readme = readFileSync(file, 'utf8');
writeFileSync(
  file,
  readme.replace(/<!-- examples -->[^]*<!-- \/examples -->/, () => examplesTable()),
);
