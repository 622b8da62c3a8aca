// Writes the table of docs/configuration.md from common/config/, as it stands in the build.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { settingsPage } = require('../dist/common/config/settingsPage.js');
const file = fileURLToPath(new URL('../docs/configuration.md', import.meta.url));
const [head] = readFileSync(file, 'utf8').split('| setting |');
writeFileSync(file, `${head}${settingsPage()}\n`);
