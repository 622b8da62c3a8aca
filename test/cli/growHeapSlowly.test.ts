import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { projectPath } from '../../common/paths';

/** Keeps some 20 MB of 150, those made last, and tells the largest heap in megabytes. */
const CHURN = `
const kept = new Map();
let most = 0;
for (let number = 0; number < 150_000; number += 1) {
  kept.set(number, { text: 'operation ' + number, parts: Array.from({ length: 100 }, (_, at) => number + at + 0.5) });
  kept.delete(number - 20_000);
  if (number % 1_000 === 0) most = Math.max(most, process.memoryUsage().heapTotal);
}
console.log(Math.round(most / 1024 / 1024));
`;

function largestHeap(first: string): number {
  // As on a machine with much memory, whatever this one has.
  const args = ['--max-old-space-size=4096', '-e', first + CHURN];
  return Number(execFileSync(process.execPath, args, { encoding: 'utf8' }));
}

describe('growHeapSlowly', () => {
  test('keeps the heap near what is alive where old objects die', () => {
    const source = readFileSync(projectPath('cli', 'growHeapSlowly.ts'), 'utf8');
    const { code } = transformSync(source, { loader: 'ts', format: 'cjs' });
    const [bounded, unbounded] = [largestHeap(`${code}\ngrowHeapSlowly();`), largestHeap('')];
    expect(bounded).toBeLessThan(0.8 * unbounded);
  });
});
