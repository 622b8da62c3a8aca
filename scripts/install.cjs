'use strict';
// Installs the packages and builds the program where that is missing or older than its sources. No dependency: it runs
// before anything is installed.

const { spawn } = require('node:child_process');
const { accessSync, constants, existsSync, readFileSync, statSync } = require('node:fs');
const { dirname, join } = require('node:path');
const { oneAtATime } = require('./oneAtATime.cjs');
const { sourcesHash } = require('./sourcesHash.cjs');

const project = join(__dirname, '..');

const STOPS = ['SIGINT', 'SIGTERM'];
/** A program that is told to end and has not by then is killed. */
const KILLED_AFTER_MS = 5_000;

/** A failure that is told in one sentence, without a stack. */
class PlainError extends Error {
  oneSentence = true;
}

/**
 * Installs and builds what is missing; says what it does on standard error. Rejects with one sentence. Tests, which built
 * before they began, set MAILLAGE_SKIP_BUILD_CHECK=1 for the programs they start, so that none is rebuilt under the others.
 */
async function installAndBuild() {
  if (process.env.MAILLAGE_SKIP_BUILD_CHECK === '1' || !isStale()) return;
  mustBeWritable(project);
  await oneAtATime(async () => {
    if (packagesAreStale()) await install();
    if (buildIsStale()) await build();
  });
}

function isStale() {
  return packagesAreStale() || buildIsStale();
}

function packagesAreStale() {
  const installed = timeOf(join(project, 'node_modules', '.package-lock.json'));
  return installed === 0 || installed < timeOf(join(project, 'package-lock.json'));
}

async function install() {
  console.error(
    'Installing packages. better-sqlite3 is compiled where no prebuilt binary can be had: that takes two to four minutes.',
  );
  // With NODE_ENV=production npm would leave out what `npm test` needs.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
  await run({ command: 'npm', args, name: 'npm ci', env: withHeaders(process.env) });
}

/** The environment with the folder of Node's own headers, where Node came with them: nothing is downloaded to compile with. */
function withHeaders(env) {
  const prefix = dirname(dirname(process.execPath));
  const isSet = Object.keys(env).some((name) => name.toLowerCase() === 'npm_config_nodedir');
  if (isSet || !existsSync(join(prefix, 'include', 'node', 'node.h'))) return env;
  return { ...env, npm_config_nodedir: prefix };
}

function buildIsStale() {
  const record = join(project, 'dist', '.built');
  return !existsSync(record) || readFileSync(record, 'utf8') !== sourcesHash();
}

async function build() {
  console.error('Building the program and the playground.');
  await run({ command: process.execPath, args: [join(project, 'scripts', 'build.mjs')], name: 'the build' });
}

/** Runs a program; its output is shown only where it fails, and every ten seconds a line tells that it is still at work. */
function run({ command, args, name, env = process.env }) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: project,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // On Windows npm is a script of the shell.
      shell: process.platform === 'win32' && command === 'npm',
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const clock = setInterval(
      () => console.error(`  ${name}: ${Math.round((Date.now() - started) / 1000)} s`),
      10_000,
    );
    // npm goes on at Ctrl-C: the next start would find it at work in the same folder.
    let stopped = null;
    const stop = (signal) => {
      stopped = signal;
      console.error(`Stopping ${name}…`);
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), KILLED_AFTER_MS).unref();
    };
    for (const signal of STOPS) process.once(signal, stop);
    child.on('error', (error) => reject(new PlainError(`${name} could not be started: ${error.message}.`)));
    child.on('close', (code) => {
      clearInterval(clock);
      for (const signal of STOPS) process.off(signal, stop);
      if (stopped !== null)
        return reject(new PlainError(`${name} was stopped; the next start begins it anew.`));
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(output));
      reject(new PlainError(`${name} failed with exit code ${code}; its output stands above.`));
    });
  });
}

function mustBeWritable(folder) {
  try {
    accessSync(folder, constants.W_OK);
  } catch {
    throw new PlainError(
      `The folder ${folder} can't be written, and packages and the build must be written in it: copy the project to a folder of your own.`,
    );
  }
}

function timeOf(path) {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

module.exports = { installAndBuild };
