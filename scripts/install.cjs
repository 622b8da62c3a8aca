'use strict';
// Installs the packages and builds the program where that is missing or older than its sources. No dependency: it runs
// before anything is installed.

const { spawn } = require('node:child_process');
const { accessSync, constants, existsSync, readdirSync, statSync } = require('node:fs');
const { join } = require('node:path');

const project = join(__dirname, '..');
const SOURCES = ['cli', 'common', 'gateway', 'schema', 'services', 'scripts'];

/** A failure that is told in one sentence, without a stack. */
class PlainError extends Error {
  oneSentence = true;
}

/** Installs and builds what is missing; says what it does on standard error. Rejects with one sentence. */
async function installAndBuild() {
  if (packagesAreStale()) await install();
  if (buildIsStale()) await build();
}

function packagesAreStale() {
  const installed = timeOf(join(project, 'node_modules', '.package-lock.json'));
  return installed === 0 || installed < timeOf(join(project, 'package-lock.json'));
}

async function install() {
  mustBeWritable(project);
  console.error(
    'Installing packages. better-sqlite3 is compiled where no prebuilt binary can be had: that takes two to four minutes.',
  );
  await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], 'npm ci');
}

function buildIsStale() {
  const built = timeOf(join(project, 'dist', '.built'));
  return built === 0 || SOURCES.some((folder) => newestIn(join(project, folder)) > built);
}

async function build() {
  mustBeWritable(project);
  console.error('Building the program and the playground.');
  await run(process.execPath, [join(project, 'scripts', 'build.mjs')], 'the build');
}

/** Runs a program; its output is shown only where it fails, and every ten seconds a line tells that it is still at work. */
function run(command, args, name) {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const child = spawn(command, args, {
      cwd: project,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const output = [];
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    const clock = setInterval(
      () => console.error(`  ${name}: ${Math.round((Date.now() - started) / 1000)} s`),
      10_000,
    );
    child.on('error', (error) => reject(new PlainError(`${name} could not be started: ${error.message}.`)));
    child.on('close', (code) => {
      clearInterval(clock);
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
      `The folder ${folder} can't be written, and packages must be installed in it: copy the project to a folder of your own.`,
    );
  }
}

function newestIn(folder) {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'examples')
    .map((entry) =>
      entry.isDirectory() ? newestIn(join(folder, entry.name)) : timeOf(join(folder, entry.name)),
    )
    .reduce((newest, time) => Math.max(newest, time), 0);
}

function timeOf(path) {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

module.exports = { installAndBuild };
