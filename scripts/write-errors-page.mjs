// Writes the table of docs/errors.md from common/errors/errorTable.ts, as it stands in the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { errorsPage } = require('../dist/common/errors/errorsPage.js');
const file = fileURLToPath(new URL('../docs/errors.md', import.meta.url));
const [head] = readFileSync(file, 'utf8').split('| code |');
writeFileSync(file, `${head}${errorsPage()}\n`);
