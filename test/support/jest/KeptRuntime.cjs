'use strict';

const { sep } = require('node:path');
const { compileFunction } = require('node:vm');
const { default: Runtime } = require('jest-runtime');

const PACKAGES = `${sep}node_modules${sep}`;

/** What the process has compiled, by file. */
const compiled = new Map();

/** The sources of packages, which nobody edits while tests run. */
const sources = new Map();

/**
 * Jest's runtime, which reads each package and compiles each module once for all test files of a process, as a function of the
 * realm of NodeRealm.cjs. Each test file still runs every module anew: nothing that a module holds outlives the file.
 */
module.exports = class KeptRuntime extends Runtime {
  constructor(...args) {
    super(...args);
    const { executor, transformCache } = this;
    executor.transformCache = { transform: (file, options) => sourceOf(file, options, transformCache) };
    executor.compile = (source, file) => compileOnce(source, file, executor.injectedModuleParameters);
  }
};

function sourceOf(file, options, transformCache) {
  if (!file.includes(PACKAGES)) return transformCache.transform(file, options);
  if (!sources.has(file)) sources.set(file, transformCache.transform(file, options));
  return sources.get(file);
}

function compileOnce(source, file, parameters) {
  const kept = compiled.get(file);
  if (kept?.source === source) return kept.run;
  const run = compileFunction(source, parameters, { filename: file });
  compiled.set(file, { source, run });
  return run;
}
