#!/usr/bin/env node
'use strict';
// The door of the program, in plain JavaScript that any Node can read: it checks the version, installs and builds what is
// missing or out of date, and hands over to the built program. Everything else is TypeScript.

const FLOOR = [20, 19];
const parts = process.versions.node.split('.').map(Number);
if (parts[0] < FLOOR[0] || (parts[0] === FLOOR[0] && parts[1] < FLOOR[1])) {
  console.error(
    'Maillage needs Node 20.19 or newer, and this is Node ' +
      process.versions.node +
      '. Install it from nodejs.org.',
  );
  process.exit(1);
}

// From Node 22.1 on, what was compiled is kept for the next start, which takes a third less.
const { enableCompileCache } = require('node:module');
if (enableCompileCache) enableCompileCache(require('node:path').join(__dirname, '..', 'dist', '.compiled'));

require('../scripts/install.cjs')
  .installAndBuild()
  .then(function () {
    // Libraries check more where it is not said, which costs each request; npm, before, would leave out what builds the program.
    if (!process.env.NODE_ENV) process.env.NODE_ENV = 'production';
    return require('../dist/cli/main.js').main(process.argv.slice(2));
  })
  .catch(function (error) {
    console.error(error && error.oneSentence ? error.message : error);
    process.exit(1);
  });
