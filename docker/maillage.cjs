'use strict';
// The program in a container: installed and built with the image, so nothing is checked or installed when it starts.
// A file of /run/secrets that is named after a setting is that setting; what stands in the environment goes first.

const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const SECRETS = process.env.SECRETS_FOLDER || '/run/secrets';

for (const name of existsSync(SECRETS) ? readdirSync(SECRETS) : [])
  if (/^MAILLAGE_[A-Z_]+$/.test(name) && !process.env[name])
    process.env[name] = readFileSync(join(SECRETS, name), 'utf8').trim();

// Compose hands on what is not set as an empty text.
for (const name of Object.keys(process.env))
  if (name.startsWith('MAILLAGE_') && process.env[name] === '') delete process.env[name];

require('../dist/cli/main.js').main(process.argv.slice(2));
