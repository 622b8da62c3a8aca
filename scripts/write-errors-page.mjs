// Writes the two tables of docs/errors.md from common/errors/, as they stand in the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { commandErrorsPage, errorsPage } = require('../dist/common/errors/errorsPage.js');
const file = fileURLToPath(new URL('../docs/errors.md', import.meta.url));
const [head, rest] = readFileSync(file, 'utf8').split('| code | status |');
const [, between] = /^(?:\|.*\n|.*\n)*?\n(## [^|]*)/m.exec(rest) ?? [];
if (between === undefined) throw new Error('docs/errors.md has no second heading between its tables');
writeFileSync(file, `${head}${errorsPage()}\n\n${between}${commandErrorsPage()}\n`);
