// Known weaknesses of the packages that the program runs with: fails where one is high or critical. A registry that keeps no list of
// weaknesses, as mirrors do, is said to; that alone is no failure.
import { spawnSync } from 'node:child_process';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
  shell: process.platform === 'win32',
});
const counts = countsIn(stdout);
if (counts === null) {
  console.log('The registry tells nothing of known weaknesses: they were not looked for.');
} else {
  const { high = 0, critical = 0, moderate = 0, low = 0 } = counts;
  console.log(`Known weaknesses: ${critical} critical, ${high} high, ${moderate} moderate, ${low} low.`);
  if (high + critical > 0) console.log('"npm audit --omit=dev" names them.');
  process.exitCode = high + critical > 0 ? 1 : 0;
}

function countsIn(text) {
  try {
    return JSON.parse(text).metadata?.vulnerabilities ?? null;
  } catch {
    return null;
  }
}
