// `npm test`: installs and builds what is missing, runs Jest with the arguments given, and ends with the plain line
// "N passed, N failed". With MAILLAGE_TEST_STRICT=1 a skipped test is a failure.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const require = createRequire(import.meta.url);
const results = join(project, 'var', 'test-results.json');

try {
  await require('./install.cjs').installAndBuild();
  mkdirSync(join(project, 'var'), { recursive: true });
  rmSync(results, { force: true });
  process.exitCode = report(await runJest(process.argv.slice(2)));
} catch (error) {
  console.error(error.oneSentence ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}

function runJest(args) {
  const jest = require.resolve('jest/bin/jest');
  const child = spawn(process.execPath, [jest, '--json', `--outputFile=${results}`, ...args], {
    cwd: project,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return new Promise((resolve) => child.on('close', resolve));
}

function report(jestCode) {
  if (!existsSync(results)) {
    console.log('0 passed, 1 failed');
    return 1;
  }
  const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites, testResults } =
    JSON.parse(readFileSync(results, 'utf8'));
  const strict = process.env.MAILLAGE_TEST_STRICT === '1';
  const failed = numFailedTests + numRuntimeErrorTestSuites + (strict ? numPendingTests : 0);
  for (const [reason, count] of skipped(testResults)) {
    console.log(`${count} skipped${strict ? ', each counts as a failure here' : ''}: ${reason}`);
  }
  console.log(`${numPassedTests} passed, ${failed} failed`);
  return jestCode === 0 && failed === 0 ? 0 : 1;
}

/** How many tests were skipped for each reason; the title of their suite tells it (test/support/needs.ts). */
function skipped(files) {
  const counts = new Map();
  for (const { status, fullName } of files.flatMap(({ assertionResults }) => assertionResults)) {
    if (status !== 'pending') continue;
    const reason = /\[skipped: (.+?)\]/.exec(fullName)?.[1] ?? 'no reason given.';
    counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return counts;
}
